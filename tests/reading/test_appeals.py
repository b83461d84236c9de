"""Which lines turn to the reader, and which sentences of a story only seem to."""

from __future__ import annotations

import pytest

from audiobrief.reading.appeals import is_appeal, is_contact


@pytest.mark.parametrize(
    "line",
    [
        "Get in touch: tips@post.example",
        "Have you been reunited with a pet? Email stories@post.example",
        "Have a news tip? Email us at news@post.example.",
        "If you enjoyed this story, consider following me or buying me a coffee.",
        "Tidewater is a reader-supported publication. To receive new posts, consider becoming a subscriber.",
        "Do you work there? We want to hear from you.",
        "Got a question? Let us know.",
        "Reach the reporters on Twitter at https://social.example/dorey",
        "Have a tip? Ann Dorey may be reached at adorey@post.example. Follow her on Twitter @anndorey.",
        "If you value independent journalism, please support us.",
        "We may earn a commission if you buy something.",
        "会員登録すると続きをお読みいただけます。",
        "会員登録して続きを読む",
        "版权声明：凡本网注明“来源：东河日报”的作品，未经授权不得转载。",
        "Is this page useful?",
        "Help us improve the town's site. We would like to know more about your visit.",
        "This post may contain affiliate links. Please read my disclosure policy.",
        "Il vous reste 54.3% de cet article à lire.",
        "（责任编辑：何静）",
        "Follow AP's full coverage of the ferry strike at https://wire.example/ferries",
        "For more AP coverage of the vote, visit https://wire.example/vote",
        "More AP sailing: https://wire.example/sailing and https://social.example/AP_Sailing",
        "Full coverage: https://wire.example/floods",
        "Comments are moderated before they are shown.",
        "ATENÇÃO: Comentários com palavrões não serão aprovados pelo moderador.",
        "Kommentare ohne Namen werden nicht veröffentlicht.",
        "Comments with links or insults may be removed without notice.",
        "Get The Ferryman delivered to your door. 12 issues for £11.99. Click here for more information.",
        "この記事は有料記事です。残り412文字",
        "We independently review all that we write of. When you buy through our links, we may earn a commission.",
        "Our journalism depends on readers. Make a gift today to keep it free for everyone.",
        "Why you can trust The Tide: our writers spend hours with each boat.",
        "The Floating Press’ harbor coverage receives financial support from two private foundations. FP is solely "
        "responsible for all content.",
        "To view this video please enable JavaScript, and consider another browser.",
        "This content is not available due to your privacy preferences.",
        "Update your settings here to see it.",
        "The Tide is not responsible for the content of external sites.",
        "Puedes seguir a La Marea en Facebook y X, o apuntarte aquí para recibir nuestra carta.",
        "Tu suscripción se está usando en otro dispositivo",
        "For more science and health stories from the Tide, follow us on Facebook and Instagram.",
        "Got a tip? Contact the reporter on Signal at ferry.42.",
        "更多精彩内容，请关注本报微信公众号。",
    ],
)
def test_line_that_asks_its_reader_for_something_is_an_appeal(line: str) -> None:
    assert is_appeal(line)


@pytest.mark.parametrize(
    "line",
    [
        "Anyone with information is asked to email the police at tips@post.example.",
        "Have you seen the bridge? Nobody in the town has.",
        "If you liked the old ferry, you will miss it.",
        "Has this ever happened to you? Call it the curse of the modern traveler.",
        "Do you believe your leaders? Let us look at the record.",
        "Were you affected by the flood? You can apply for aid at the town hall until Friday.",
        "If you have liked the idea of a four-day week, consider what happened in Leeds.",
        "If you loved the coffee at Lina's, you will be sad to hear that it closes on Friday.",
        "This post was held by an affiliate of the Islamic State group until Friday.",
        "We get a commission from the government for each tree, the farmer explained.",
        "The Tide is a reader-supported publication that has 100,000 subscribers.",
        "This content is for members only, the club's doorman explained.",
        "Contact us at tips@post.example, the forger wrote to hundreds of pensioners.",
        "扫码支付已经成为中国人生活的一部分。",
        "会員登録した人は100万人を超えた。",
        "The paper is a reader of the town's mind.",
        "Follow the coast path for more stories of wrecks, the guide at https://path.example says.",
        "For all its coverage, the insurer at www.insurer.example paid nothing.",
        "More than forty boats are listed at https://boats.example",
        "Comments by the mayor that the plan will not be approved angered the island.",
        "Comments are reviewed by the planning board before it votes in June.",
        "All comments with names of children will be deleted, according to the new law.",
        "Kommentare unter dem Film werden nicht veröffentlicht, teilte die Polizei mit.",
        "Los comentarios de los testigos no serán publicados.",
        "Les commentaires des jurés ne seront pas publiés, selon le tribunal.",
        "Comments on the plan may be sent to the town until Friday.",
        "Order was restored at noon. 12 issues for the council remain.",
        "Contact with the ship was lost at noon.",
        "We review the ferry's books. When you buy a ticket, the harbor earns a pound.",
        "Local work depends on the harbor. The mayor gave up on it in May.",
        "The mill receives financial support from two foundations. Its owner is not named.",
        "This content of lead is not unusual in old pipes.",
        "The captain is not responsible for the content of the crates.",
        "Puedes seguir el río hasta el mar, dice el guía.",
        "请关注天气变化。",
        "For more than a mile, follow us on the map and you will see the wreck.",
        "Reach the author wanted, but on Twitter at noon nobody answered.",
    ],
)
def test_sentence_of_a_story_is_none(line: str) -> None:
    assert not is_appeal(line)


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("Press Office, press@fenwick.example, +44 1632 960123", True),
        ("Media contact", True),
        ("He wrote to mayor@town.example, and had no answer.", False),
        ("Contact with the ship", False),
        ("He wrote on Twitter at noon", False),
    ],
)
def test_address_without_a_sentence_is_a_contact(line: str, is_one: bool) -> None:
    assert is_contact(line) is is_one
