"""What audiobrief says of its own, in each language that it has words for."""

from __future__ import annotations

from dataclasses import dataclass

from audiobrief.languages import base


@dataclass(frozen=True, slots=True)
class Phrases:
    """One language's words around a story; `{}` stands for what the article gives.

    `asides` introduce a caption in turn. `opening` takes the briefing's title and the number of its stories,
    `opening_of_day` its day, too. `first`, `next` and `last` lead to the stories of a briefing. The default is
    for a language without words of ours: what the article gives, and nothing around it.
    """

    stop: str = "."
    reporters_and_source: str = "{}, {}"
    by: str = "{}."
    of: str = "{}."
    published: str = "{}."
    asides: tuple[str, ...] = ("{}",)
    photo: str = "{}."
    table: str = ""
    closing: str = "{}."
    opening: str = "{title}."
    opening_of_day: str = "{title}, {day}."
    first: str = ""
    next: tuple[str, ...] = ("",)
    last: str = ""
    end: str = ""
    sources: str = "{}."


ENGLISH = Phrases(
    by="By {}.",
    of="From {}.",
    published="Published {}.",
    asides=(
        "In the picture: {}",
        "Beside the story, a photo: {}",
        "Another picture here: {}",
        "And in this photograph: {}",
    ),
    photo="Photo: {}.",
    table="A table is left out here.",
    closing="This story is from {}.",
    opening="Your {title}. {count} stories.",
    opening_of_day="Your {title} for {day}. {count} stories.",
    first="First.",
    next=("Next.", "In other news.", "Also in this briefing."),
    last="And finally.",
    end="That was your {}.",
    sources="The stories are from {}.",
)

SPANISH = Phrases(
    by="Por {}.",
    of="De {}.",
    published="Publicado el {}.",
    asides=(
        "En la imagen: {}",
        "Junto al texto, una fotografía: {}",
        "Otra imagen del reportaje: {}",
        "Y en esta fotografía: {}",
    ),
    photo="Foto: {}.",
    table="Aquí se omite una tabla.",
    closing="Esta noticia es de {}.",
    opening="{title}. Las noticias son {count}.",
    opening_of_day="{title} del {day}. Las noticias son {count}.",
    first="Primera noticia.",
    next=("Siguiente noticia.", "En otras noticias.", "También en este resumen."),
    last="Y para terminar.",
    end="Ha sido {}.",
    sources="Las noticias son de {}.",
)

FRENCH = Phrases(
    by="Par {}.",
    of="Source : {}.",
    published="Publié le {}.",
    asides=(
        "Sur la photo : {}",
        "À côté de l’article, une image : {}",
        "Une autre image : {}",
        "Et sur cette photographie : {}",
    ),
    photo="Photo : {}.",
    table="Un tableau n’est pas lu ici.",
    closing="Source de cet article : {}.",
    opening="{title}. Au programme : {count} sujets.",
    opening_of_day="{title} du {day}. Au programme : {count} sujets.",
    first="Pour commencer.",
    next=("Ensuite.", "Dans l’actualité également.", "Toujours dans ce journal."),
    last="Et pour finir.",
    end="C’était {}.",
    sources="Sources : {}.",
)

GERMAN = Phrases(
    by="Von {}.",
    of="Quelle: {}.",
    published="Veröffentlicht am {}.",
    asides=(
        "Im Bild: {}",
        "Neben dem Text ein Foto: {}",
        "Ein weiteres Bild: {}",
        "Und auf diesem Foto: {}",
    ),
    photo="Foto: {}.",
    table="Eine Tabelle wird hier ausgelassen.",
    closing="Quelle dieses Berichts: {}.",
    opening="{title}. Die Themen: {count} Meldungen.",
    opening_of_day="{title} vom {day}. Die Themen: {count} Meldungen.",
    first="Zuerst.",
    next=("Als Nächstes.", "Eine weitere Meldung.", "Außerdem."),
    last="Und zum Schluss.",
    end="Das war: {}.",
    sources="Die Quellen: {}.",
)

PORTUGUESE = Phrases(
    by="Por {}.",
    of="Fonte: {}.",
    published="Publicado em {}.",
    asides=(
        "Na imagem: {}",
        "Ao lado do texto, uma fotografia: {}",
        "Outra imagem: {}",
        "E nesta fotografia: {}",
    ),
    photo="Foto: {}.",
    table="Aqui fica de fora uma tabela.",
    closing="Fonte desta notícia: {}.",
    opening="{title}. Os destaques são {count}.",
    opening_of_day="{title} de {day}. Os destaques são {count}.",
    first="Primeira notícia.",
    next=("A seguir.", "Em outras notícias.", "Também neste resumo."),
    last="E para terminar.",
    end="Termina aqui: {}.",
    sources="As fontes são {}.",
)

ITALIAN = Phrases(
    by="Di {}.",
    of="Fonte: {}.",
    published="Pubblicato il {}.",
    asides=(
        "Nella foto: {}",
        "Accanto al testo, un’immagine: {}",
        "Un’altra immagine: {}",
        "E in questa fotografia: {}",
    ),
    photo="Foto: {}.",
    table="Qui si tralascia una tabella.",
    closing="Fonte di questa notizia: {}.",
    opening="{title}. In sommario {count} notizie.",
    opening_of_day="{title} del {day}. In sommario {count} notizie.",
    first="Per cominciare.",
    next=("Proseguiamo.", "Tra le altre notizie.", "Ancora in questo notiziario."),
    last="E per finire.",
    end="Era {}.",
    sources="Le fonti: {}.",
)

CHINESE = Phrases(
    stop="。",
    reporters_and_source="{}，{}",
    by="作者：{}。",
    of="来源：{}。",
    published="发布于{}。",
    asides=(
        "图中：{}",
        "文旁照片：{}",
        "另一张图片：{}",
        "这张照片上：{}",
    ),
    photo="摄影：{}。",
    table="此处略去一张表格。",
    closing="本文来源：{}。",
    opening="{title}。共有{count}条新闻。",
    opening_of_day="{day}，{title}。共有{count}条新闻。",
    first="首先。",
    next=("接下来。", "其他新闻。", "另外一条。"),
    last="最后。",
    end="以上是{}。",
    sources="新闻来源：{}。",
)

OTHER = Phrases()

_BY_LANGUAGE = {
    "de": GERMAN,
    "en": ENGLISH,
    "es": SPANISH,
    "fr": FRENCH,
    "it": ITALIAN,
    "pt": PORTUGUESE,
    "zh": CHINESE,
}


def phrases(language: str) -> Phrases:
    """The phrases of the language with this IETF tag."""
    return _BY_LANGUAGE.get(base(language), OTHER)
