"""Tells pages that stand before a story from the story: paywalls, logins, "not found", robot checks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from audiobrief.errors import SourceError
from audiobrief.reading.element_text import plain_text
from audiobrief.reading.web import linked_data
from audiobrief.reading.web.class_words import class_words
from audiobrief.reading.web.hidden import remove_hidden
from audiobrief.reading.web.removing import drop
from audiobrief.reading.web.wording import ends_a_sentence
from audiobrief.reading.word_lists import words_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

ENOUGH = 40
"""Characters of sentences; a page with fewer, and without any longer piece of text, has no story."""
STUB = 1000
"""Characters; a page that tells more shows a story, whatever it says of itself."""
LINE = 250
"""Characters; a page that tells less may be about nothing but its form."""
NOTICE = 100
"""Characters; one that tells less surely is, if there is a form."""
NOT_FOUND = re.compile(
    r"\b(?:page|article|story|content) (?:was |is |could )?not (?:be )?found\b|"
    r"^404(?:$|\s*[-–—|:.!]|\s+(?:error|not|page)\b)|\b(?:error|erreur|erro|errore|fehler|błąd|ошибка)[ :]+404\b|"
    r"p[áa]gina n(?:o|ão) (?:ha sido |foi )?encontrada|(?:page|article) (?:introuvable|non trouvée?|inexistante)|"
    r"seite (?:wurde )?nicht gefunden|pagina non trovata|pagina niet gevonden|страница не найдена|"
    r"nie znaleziono (?:strony|podanej strony)|strona nie (?:została znaleziona|istnieje)|halaman tidak ditemukan|"
    r"ページ(?:が|は)見つかりません|页面(?:不存在|未找到)|找不到(?:该|您要的|此)?(?:页面|網頁|网页)|페이지를 찾을 수 없",
    re.IGNORECASE,
)
ROBOT_CHECK = re.compile(
    r"^just a moment|attention required|^access denied|are you (?:a robot|human)|verify(?:ing)? (?:that )?you are|"
    r"security check|pardon our interruption",
    re.IGNORECASE,
)
CONSENT = re.compile(
    r"^before you (?:continue|go on)|we (?:value|respect|care about) your privacy|your privacy (?:choices?|matters|rights)|"
    r"^(?:cookies?|privacy|consent)[ -](?:consent|settings|preferences|choices|notice|gate|management)\b|"
    r"^(?:manage|accept|about) (?:your )?(?:cookies?|consent|privacy)\b|"
    r"^bevor sie (?:fortfahren|zu)|(?:datenschutz|cookie|privatsphäre)-?einstellungen|ihre privatsphäre|"
    r"^avant d['’]accéder|(?:respectons|respect de) votre vie privée|"
    r"^antes de (?:continuar|ir)|(?:valoramos|respetamos) (?:tu|su) privacidad|"
    r"^prima di continuare|la tua privacy|^voordat je (?:verdergaat|naar)|privacy-?instellingen",
    re.IGNORECASE,
)
OF_CONSENT = re.compile(
    r"\bcookies?\b|\bpersonal data\b|personenbezogen|données personnelles|datos personales|dati personali|persoonsgegevens",
    re.IGNORECASE,
)
OF_US = re.compile(
    r"\b(?:we|our|us|wir|unsere?[mnrs]?|nous|nos|notre|nosotros|nuestr[oa]s?|noi|nostr[aeio]|wij|onze|"
    r"usamos|utilizamos|almacenamos|usiamo|utilizziamo|archiviamo)\b",
    re.IGNORECASE,
)
"""Says that a site speaks of itself."""
QUOTED = re.compile(r"[“\"„«][^“”\"„«»]{0,600}[”\"“»]")
STOP = re.compile(r"(?<=[.!?])\s")
OUT_OF_ORDER = re.compile(
    r"^(?:(?:error |http )?5\d\d\b[\s:|–—-]*)?(?:internal server error|bad gateway|gateway time-?out|"
    r"(?:service|site|page) (?:is )?(?:temporarily )?unavailable|(?:site |down )?(?:is )?(?:under |for )?maintenance)\b",
    re.IGNORECASE,
)
LEADS_ON = re.compile(
    r"(?:you are being )?redirect(?:ing|ed|ion)?(?: (?:notice|page))?[\s.…:]*", re.IGNORECASE
)
REFRESH = ".//meta[@http-equiv]"
REFRESHED_TO = re.compile(r"\s*\d[\s.;,]+url\s*=\s*['\"]?(?P<address>[^\s'\"]+)", re.IGNORECASE)
"""After less than ten seconds; a page that is only shown anew names no address."""
LONGEST_ADDRESS = 300
PAYWALL = re.compile(
    r"(?:subscribe|sign up|register|log ?in|sign in|create an account|start your (?:free )?trial)[\w ,]{0,30} to "
    r"(?:continue|keep|finish|read|access|unlock)\b(?![\w ,'’-]{0,40}\b(?:newsletters?|letters?|inbox|e-?mails?|alerts?)\b)|"
    r"(?:article|story|content) is (?:exclusive(?:ly)? )?(?:for|available to) (?:paid )?(?:subscribers|members)|"
    r"you(?:['’]ve| have) reached your (?:limit|monthly)|"
    r"(?:suscr[íi]bete|reg[íi]strate|inicia sesi[óo]n) para (?:seguir|continuar) leyendo|"
    r"exclusiv[oa] (?:para|de|a) (?:nuestros |los )?(?:suscriptores|assinantes|usuarios registrados)|"
    r"(?:assine|cadastre-se|fa[çc]a login)[\w ,]{0,30} para (?:continuar|ler)|"
    r"(?:article|contenu|suite)[\w ’'.,-]{0,30} r[ée]serv[ée]e? (?:à nos |aux )abonn[ée]s|"
    r"il (?:vous )?reste \d{1,2}[,.]?\d{0,2}\s?% de (?:cet|l['’]) ?article|"
    r"(?:nur|exklusiv) für (?:unsere )?(?:abonnenten|abonnentinnen|mitglieder|registrierte nutzer)|"
    r"(?:jetzt|artikel) weiterlesen mit|riservat[oa] (?:agli|ai nostri) abbonati|"
    r"abb[oò]nati per (?:continuare a )?leggere|lees (?:dit artikel )?(?:verder|gratis) (?:met|als)|"
    r"(?:доступно|только) (?:только )?(?:для|по) подпис(?:чиков|ке)|dost[ęe]pn[aey] (?:tylko )?dla prenumerator[óo]w|"
    r"(?:有料)?会員(?:限定|専用)|残り\s?\d[\d,]*\s?(?:文字|字)|(?:仅限?|僅限?)(?:供)?(?:订阅|訂閱|付费|會員|会员)(?:用户|用戶|读者)?|"
    r"(?:订阅|訂閱|登录|登入)后?(?:以)?(?:继续|繼續)?(?:阅读|閱讀)全文|유료\s?(?:회원|구독자)\s?(?:전용|만)",
    re.IGNORECASE,
)
CALL_TO_PAY = re.compile(
    rf"already (?:a|an) (?:subscriber|member)\?|subscribers? only|{PAYWALL.pattern}", re.IGNORECASE
)
"""The same and what at times stands beside stories that are free."""
CALLED = re.compile(r"\s*(?:\.(?P<name>[\w-]+)|#(?P<id>[\w-]+))\s*")
BEGINNING = 500
"""Characters; a page that tells more may be whole, and name the paid part of its story by what it is no longer called."""
MUCH = 3
"""How many times more words a story has of which only the beginning is shown."""
TAIL = 30
"""Characters at the end of a line by which it is found."""
NEAR = 300
"""Characters."""
NEEDS_SCRIPTS = re.compile(
    r"(?:enable|enabling|turn(?:ing)? on|allow|requires?|without|needs?|aktivier\w*|activ\w+|habilit\w+|attiv\w+|abilit\w+|"
    r"inschakelen|włącz\w*|включ\w+|启用|啟用|开启|開啟|有効)\W{0,3}(?:\w+\W{1,3}){0,4}?java ?script|"
    r"java ?script\W{0,3}(?:\w+\W{1,3}){0,5}?(?:enabled?|disabled|turned|required|aktivier\w*|activ\w+|habilit\w+|"
    r"en marcha|abilitat\w+|включ\w+)|javascript\s?(?:を|이|을)",
    re.IGNORECASE,
)
OPEN_GRAPH_TYPE = ".//meta[@property='og:type']"
LOGIN_PATH = re.compile(
    r"/(?:log-?in|sign-?in|auth|sso|account/login|users/sign_in)(?=[/?#]|\.\w+$|$)", re.IGNORECASE
)
LOGIN = re.compile(
    r"\b(?:log|sign)[ -]?(?:in|on|up)\b|\bregist(?:er|ration|rieren|rierung|ro|rati)\b|\b(?:create|my) (?:an )?account\b|"
    r"\butwórz konto\b|\bbli medlem\b|"
    r"\bpass(?:word|wort)\b|\banmeld(?:en|ung)\b|\beinloggen\b|\b(?:connexion|inscription|authentification)\b|"
    r"\bmot de passe\b|\biniciar sesión\b|\bcontraseña\b|\bentrar\b|\bsenha\b|\baccedi\b|\binloggen\b|\blogowanie\b|"
    r"\b(?:вход|регистрация|пароль)\b|ログイン|会員登録|登录|登錄|登入|注册|註冊|로그인|회원가입",
    re.IGNORECASE,
)
TITLE_PARTS = re.compile(r"\s[|–—·»-]\s|:\s")
LONGEST_TITLE_OF_A_FORM = 4
LONGEST_TITLE_OF_A_WALL = 6
"""Words; so many has the name of a site beside it at most, too."""
REPORTED = re.compile(r"\b(?:said|says|told|added|admit(?:s|ted)|announced|according to)\b")
"""What a story says of others, and a notice to its reader does not."""
GOES_ON = re.compile(r"\w: (?:[^\s|–—·»-]\S* ){3,}[^\s|–—·»-]")
"""A title that says more behind a colon than the name of a site."""
TO_READER = re.compile(r"\b(?:you|your|sorry|please)\b", re.IGNORECASE)
DIALOGS = "descendant::*[self::dialog or @role='dialog' or @role='alertdialog' or @aria-modal='true']"
AROUND = ("header", "nav", "footer", "aside", "dialog")
AROUND_NAMES = words_of(
    "header nav navbar navigation topbar footer modal popup dropdown sidebar comments comment respond widget"
)
"""What the parts around a page's own matter are called, which ask every reader to log in."""


def refuse_wall(root: HtmlElement, address: str | None, lines: list[str]) -> None:
    """Raises SourceError when a page is not a story but what stands before one.

    `root` is the page as it came, which is changed, and `lines` are what was found in it to be told but for headings;
    `address` is where it was fetched, None for a page that was saved.
    """
    body = root.find("body")
    if body is None:
        return
    text = " ".join(lines)
    page, told = address or "the page", len(text)
    titles, leads_to = _titles(root, body), _refreshed_to(root)
    article = linked_data.read_article(root)
    asks_to_log_in = _asks_to_log_in(body, titles, text)
    without_scripts = " ".join(map(plain_text, body.iter("noscript"))) if told < ENOUGH else text
    kinds = [(meta.get("content") or "").lower() for meta in root.iterfind(OPEN_GRAPH_TYPE)]
    lacks_paid_part = _lacks_paid_part(body, article)
    remove_hidden(root)
    if not article and not ("article" in kinds and REPORTED.search(text)):
        _refuse_by_title(titles, address, text)
    _refuse_what_leads_on(address, titles, leads_to, text)
    is_login = asks_to_log_in or (address and LOGIN_PATH.search(address))
    if is_login and (told < ENOUGH or not article):
        raise SourceError(
            f"{page} asks to log in; save the article's own page from your browser, or paste its text"
        )
    _refuse_what_is_paid_for(body, address, lines, article, lacks_paid_part=lacks_paid_part)
    if told < LINE and NEEDS_SCRIPTS.search(without_scripts) and not REPORTED.search(text):
        raise SourceError(
            f"{page} shows its story only by running scripts; save it from your browser once it is shown, or paste its text"
        )
    if told < ENOUGH and any(kind.startswith("video") for kind in kinds):
        raise SourceError(f"{page} shows a film and tells no story; give an article")


def _refuse_what_is_paid_for(
    body: HtmlElement,
    address: str | None,
    lines: list[str],
    article: linked_data.Thing,
    *,
    lacks_paid_part: bool,
) -> None:
    """Raises SourceError when a page shows only the beginning of a story that is paid for."""
    text = " ".join(lines)
    told = len(text)
    is_cut = not ends_a_sentence(text) or text.endswith(("...", "…"))
    is_short = address is not None and (told < LINE or is_cut)
    is_beginning = is_short or _lacks_much(article, text) or (told < BEGINNING and lacks_paid_part)
    is_paid_for = linked_data.is_paid_for(article)
    own = _own_text(body, lines, with_dialogs=is_cut or is_paid_for or told < BEGINNING)
    if (is_paid_for and is_beginning) or _is_walled(own, lines, CALL_TO_PAY if is_cut else PAYWALL):
        raise SourceError(
            f"{address or 'the page'} shows only the beginning to those who do not pay; "
            "paste the text you have access to"
        )


def _lacks_much(article: linked_data.Thing, text: str) -> bool:
    """Whether an article is said to have far more words than are told."""
    return linked_data.words_in(article) > MUCH * len(text.split())


def _lacks_paid_part(body: HtmlElement, article: linked_data.Thing) -> bool:
    """Whether the page is said to have parts that are paid for, by a class or id each, and shows no words of any."""
    selectors = linked_data.paid_parts(article)
    called = [found for selector in selectors if (found := CALLED.fullmatch(selector))]
    if not called or len(called) < len(selectors):
        return False
    names = {found["name"] or f"#{found['id']}" for found in called}
    return not any(
        not names.isdisjoint((f"#{e.get('id')}", *(e.get("class") or "").split())) and plain_text(e)
        for e in body.xpath("descendant::*[@class or @id]")
    )


def _refuse_by_title(titles: list[str], address: str | None, text: str) -> None:
    page, told = address or "the page", len(text)
    if told >= LINE and _is_told_of(titles, text):
        return
    if ROBOT_CHECK.search(titles[0]) and _is_said(titles[:1], ROBOT_CHECK):
        raise SourceError(f"{page} answers people only; save the page from your browser, or paste its text")
    if _is_said(titles, NOT_FOUND):
        raise SourceError(_no_such_page(address))
    if _is_said(titles, CONSENT) and _asks_for_consent(text):
        raise SourceError(
            f"{page} asks for consent to cookies; save the article's own page from your browser, or paste its text"
        )
    if told < LINE and _is_said(titles, OUT_OF_ORDER):
        raise SourceError(f"{page} says that its site is out of order; try again later")


def _is_told_of(titles: list[str], text: str) -> bool:
    """Whether a notice only begins the title of a story, which does not speak to its reader, or reports."""
    is_begun = any(map(GOES_ON.search, titles))
    return is_begun and (REPORTED.search(text) is not None or TO_READER.search(text) is None)


def _asks_for_consent(text: str) -> bool:
    """Whether a site says what it does with cookies or data itself, and not what a story says of others."""
    said = STOP.split(QUOTED.sub("", text))
    is_of_its_own = any(OF_CONSENT.search(sentence) and OF_US.search(sentence) for sentence in said)
    return is_of_its_own and REPORTED.search(text) is None


def _is_said(titles: list[str], notice: re.Pattern[str]) -> bool:
    """Whether a title says nothing but a notice, and the name of the site beside it."""
    return any(
        any(map(notice.search, parts)) and all(len(part.split()) <= LONGEST_TITLE_OF_A_WALL for part in parts)
        for parts in map(TITLE_PARTS.split, titles)
    )


def _asks_to_log_in(body: HtmlElement, titles: list[str], text: str) -> bool:
    """Whether the page's own matter is a form for who has an account, or wants one."""
    fields = [box for box in body.iter("input") if box.get("type", "text") in ("password", "email", "text")]
    own = {box.get("type", "text") for box in fields if _is_own(box)}
    parts = (part for title in titles for part in TITLE_PARTS.split(title))
    is_titled = any(LOGIN.search(part) for part in parts if len(part.split()) <= LONGEST_TITLE_OF_A_FORM)
    is_titled = is_titled or any(map(PAYWALL.match, titles))
    if len(text) >= LINE:
        return is_titled and "password" in own
    if "password" in own:
        return is_titled or not REPORTED.search(text)
    asks = any(box.get("type") in ("password", "email") for box in fields)
    if len(text) < NOTICE:
        return (is_titled and bool(own)) or (asks and (is_titled or LOGIN.search(text) is not None))
    return is_titled and "email" in own


def _refuse_what_leads_on(address: str | None, titles: list[str], leads_to: str | None, text: str) -> None:
    page = address or "the page"
    if len(text) < ENOUGH and leads_to:
        raise SourceError(f"{page} only leads on to {urljoin(address or '', leads_to)}; give that address")
    is_notice = len(text) < LINE and not REPORTED.search(text)
    if is_notice and any(map(LEADS_ON.fullmatch, titles)):
        raise SourceError(f"{page} only leads to another page; give that page or its address")


def _refreshed_to(root: HtmlElement) -> str | None:
    """Where the page has its reader sent at once, whether or not scripts run."""
    for meta in root.iterfind(REFRESH):
        named = REFRESHED_TO.match(meta.get("content") or "")
        if (
            named
            and (meta.get("http-equiv") or "").lower() == "refresh"
            and not any(True for _ in meta.iterancestors("noscript"))
        ):
            return str(named["address"])[:LONGEST_ADDRESS]
    return None


def _is_walled(text: str, lines: list[str], walls: re.Pattern[str]) -> bool:
    """Whether readers are asked to pay right behind a line that is told, and the story does not go on after that."""
    tails = [line[-TAIL:] for line in lines if line[-TAIL:] in text]
    ends = [text.find(tail) + len(tail) for tail in tails]
    more = [text.find(tail) for tail in tails if ends_a_sentence(tail)]
    behind = (walls.search(text, end, end + NEAR) for end in ends)
    found = list(filter(None, behind)) if ends else list(walls.finditer(text))
    return any(
        not any(wall[0] in line and ends_a_sentence(line) for line in lines)
        and not any(wall.end() <= start < wall.end() + NEAR for start in more)
        for wall in found
    )


def _no_such_page(address: str | None) -> str:
    if address:
        return f"there is no page at {address}; check the address"
    return "the page says that there is no such page; check the address that it was saved from"


def _titles(root: HtmlElement, body: HtmlElement) -> list[str]:
    """What the page calls itself: its title, and its headings of the first rank."""
    title = root.find(".//title")
    return ["" if title is None else plain_text(title), *(plain_text(h1) for h1 in body.iter("h1"))]


def _is_own(element: HtmlElement) -> bool:
    """Whether an element belongs to the page's own matter, not to what stands around it on every page."""
    return not any(
        around.tag in AROUND or not AROUND_NAMES.isdisjoint(class_words(around))
        for around in (element, *element.iterancestors())
    )


def _own_text(body: HtmlElement, lines: list[str], *, with_dialogs: bool) -> str:
    """What a page says apart from what stands around it, and from the dialogs that open over what may be a whole story."""
    drop(body.iter("header", "nav", "footer"))
    if not with_dialogs:
        drop([dialog for dialog in body.xpath(DIALOGS) if not _holds_any(dialog, lines)])
    return plain_text(body)


def _holds_any(element: HtmlElement, lines: list[str]) -> bool:
    text = plain_text(element)
    return any(line[-TAIL:] in text for line in lines)
