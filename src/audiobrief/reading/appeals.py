"""Lines in which a page turns to its reader: asks for mail, praise, money, or owns up to advertising."""

from __future__ import annotations

import re
from functools import lru_cache

from audiobrief.reading.plain_sentences import is_said
from audiobrief.reading.text.lines import MEMORY

LONGEST = 320
"""Characters."""
TOLD = re.compile(r"[“”\"]|\b(?:said|says|told|wrote|testified|added)\b", re.IGNORECASE)
ADDRESS = re.compile(r"(?<![\w.+-])[\w.+-]++@[\w-]+\.\w")
ON_A_NETWORK = re.compile(r"\bon (?:Twitter|X|Bluesky|Mastodon) at (?:https?://|@)")
US = r"(?:us|our|we|we['’](?:d|re|ve))\b"
ANSWER = (
    r"(?:please |just |simply )?(?:(?:e-?mail|contact|write to|message|call|text|reach|whatsapp)\s(?:us\b|our\b|\S+@\S)|"
    rf"let us know\b|(?:tell|send|share|join|write|leave|click|fill|follow|get in touch|you can)\b[^.?!]{{0,60}}\b{US}|"
    r"(?:leave|post|drop) (?:a|your) (?:comments?|questions?)\b|"
    r"share your (?:stor(?:y|ies)|thoughts|experiences?|views)\b|"
    r"(?:click|tap) here\b|get in touch\b[^.?!]{0,20}(?:$|[.!]$|\S@\S)|we(?:['’]d| would)? (?:want|like|love) to hear\b|"
    r"[^.?!]{3,60} (?:may|can) be reached at \S+@\S|contact (?:the|our) (?:reporters?|newsroom|authors?)\b)"
)
"""What a question to the reader is followed by: to answer the page, or an address."""
ASKED = (
    rf"(?:have|has|do|did|are|were|got|want|know|any)\s[^.?!]{{0,40}}\b(?:you|your|tips?|stor(?:y|ies)|questions?|news)\b"
    rf"[^.?!]{{0,150}}\?\s*(?:\W*{ANSWER})"
)
WRITING_IN = (
    r"let us know what you (?:think|thought) (?:about|of) this (?:article|story)\b|"
    r"submit (?:your|a) (?:questions?|stor(?:y|ies)|letter) (?:on|through|via|using) (?:this|our) form\b|"
    r"republish (?:this|our) (?:articles?|stor(?:y|ies))\b|"
    r"unlock (?:the |your )?(?-i:[A-Z])[^.!?]{2,60} for free$"
)
"""Asks readers to write, or offers them the words of the page."""
WRITE_TO_US = re.compile(
    r"(?:please )?(?:get in touch|(?:e-?mail|contact|write to|reach|tell|message|tip)\s"
    r"(?:us|me|our|the (?:authors?|editors?|writers?|reporters?|newsroom))\b)",
    re.IGNORECASE,
)
OF_PAGE = (
    r"(?:(?:this|our|my|the|today['’]s) (?:articles?|stor(?:y|ies)|posts?|pieces?|essays?|blogs?|newsletters?|podcasts?|"
    r"videos?|episodes?|recipes?|works?|writing|reporting|journalism|coverage|content|sites?)\b|"
    r"what (?:you (?:just )?read|we do|i do)\b|reading\b|"
    r"(?:independent|local|quality|public|nonprofit) (?:journalism|news|media)\b|"
    r"(?:this|it)(?=,| (?:useful|helpful|valuable|interesting)\b))"
)
PRAISE = (
    rf"if you(?:['’]ve| have)?\s(?:enjoyed?|liked?|loved?|found|want to support|value)\s{OF_PAGE}.*"
    r"\b(?:consider|subscrib\w+|follow|support|shar(?:e|ing)|sign up|coffee|newsletter|clap|tip|patreon)\b"
)
OF_A_LETTER = (
    r"[^.!?]{2,60} is a (?:reader|listener|community)-supported (?:publication|newsletter|podcast)[.!]\s"
    r"(?:to|please|subscribe|consider|become|if)\b|"
    r"to receive new posts and support my work\b|"
    r"thanks for (?:reading|subscribing to) [^.!?]{2,60}[.!] (?:to|please|subscribe|consider|share|this post|if)\b"
)
OF_LINKS = r"(?:(?:our |some |affiliate |these )?links?\b|purchas\w+|(?:if|when|that) you (?:buy|click|shop)\b|affiliate\b)"
ADVERTISING = (
    r"(?:this|our|some)\s(?:post|article|page|site|blog|story|recipe|links?)\b[^.]{0,60}"
    r"\baffiliate (?:links?|commissions?|partners?|programs?|programmes?|marketing|products?)\b|"
    r"(?:this|our|some)\s(?:post|article|page|site|blog|story|recipe|links?)\b[^.]{0,40}\b(?:is|are|be) affiliates?\b[.,;]|"
    r"(?:we|I) (?:may |sometimes )?(?:earn|receive|get) an? (?:small )?(?:affiliate commission\b|"
    rf"commission\b(?=.*\b{OF_LINKS}))|as an amazon associate\b"
)
BUYING = (
    r"(?:when|if) you (?:buy|click|purchase|shop)\b[^.]{0,80}, (?:we|I|this site)\b[^.]{0,20}(?: affiliate)? commissions?\b|"
    r"we (?:independently )?(?:review|select|choose|test|research)\w*\b[^.]{0,80}[.:;] "
    r"(?:when|if) you (?:buy|click|purchase|shop)\b"
    r"[^.]{0,80}\b(?:commissions?|compensat\w+|paid)\b"
)
"""Owns up to what a page gets for what its reader buys."""
RELYING = (
    r"(?:our|independent|quality|local) (?:journalism|reporting|newsroom|work) "
    r"(?:depends|relies|is (?:funded|supported|powered))\b"
    r"[^.]{0,60}[.!—–-] ?[^.]{0,80}\b(?:gift|give|donat\w+|support|contribut\w+|member|subscri\w+)\b|"
    r"[^.!?,]{3,80} provides? funding as an? (?:founding |strategic )?(?:partner|member) of (?-i:[A-Z])|"
    r"why you can trust (?:our|the (?-i:[A-Z])|(?-i:[A-Z]))[^.!?:]{0,40}(?::|$)"
)
FUNDED = (
    r"[^.!?]{3,120} receives? (?:financial )?(?:support|funding) from [^.!?]{3,120}[.] "
    r"[^.!?]{2,60} (?:is|are) solely responsible for (?:all|its|their)(?: \w+)? (?:content|journalism)\b"
)
"""Says who pays for a paper's reports on what a story is about, as agencies do under it."""
UNSHOWN = (
    r"to (?:view|watch|play|see) this (?:video|content|map|post),? (?:please )?(?:enable|turn on|allow|accept)\b|"
    r"this (?:content|video|post|map) (?:is not|isn['’]t|cannot be|can['’]t be) (?:available|displayed|shown|loaded)\b"
    r"[^.]{0,40}\b(?:privacy|cookies?|consent|settings|preferences)\b|"
    r"(?:please )?(?:update|change|check) your (?:(?:privacy|cookie|consent) )?(?:settings|preferences) (?:here )?to\b|"
    r"(?:sorry, )?your browser (?:does not|doesn['’]t) support (?:the|this|html|audio|video)\b|"
    r"this (?:content|video|post|article) (?:is hosted|is provided|contains (?:third-party )?content)\b[^.]{0,80}[.,]"
    r"[^.]{0,60}\b(?:accept|ask|need|require|use)\b[^.]{0,40}\b(?:cookies?|your (?:consent|permission))\b|"
    r"we (?:need|ask for|require) your (?:consent|permission|agreement) (?:to|before)\b[^.]{0,60}\b(?:load|cookies?|content)|"
    r"an dieser stelle (?:finde[nt]|befindet|steht|würde|sehen|ist|wird)\b[^.!?]{0,40}\bexterne\w* (?:inhalt|video)\w*\b"
    r"[^!?]{0,160}\b(?:zustimm\w+|einwillig\w+|datenschutz\w*)|"
    r"dieses video wird über \w+ abgespielt\.|"
    r"mit (?:ihrer|deiner) (?:zustimmung|einwilligung) (?:werden|wird|können|kann)\b[^.!?,]{0,60}\b(?:inhalte?|videos?)\b"
    r"[^.!?,]{0,40}\b(?:geladen|laden|angezeigt|anzeigen|abgespielt|abspielen)\b|"
    r"(?:pour (?:afficher|voir|visionner) (?:ce|cette) (?:contenu|vidéo)|ce contenu (?:est bloqué|provient))\b"
    r"[^!?]{0,100}\b(?:accept|activ|autoris|consent)\w+\b[^!?]{0,60}\b(?:cookies?|traceurs?)\b|"
    r"para (?:ver|mostrar) (?:este|el) (?:contenido|v[ií]deo)\b[^.!?]{0,40}\b(?:acept|activ|necesit|permit)\w+\b"
    r"[^.!?]{0,60}\b(?:cookies|consent\w+)"
)
"""Stands where a page would show something if its reader let it."""
OF_OTHER_SITES = (
    r"(?:the |we )?[^.!?]{0,30}(?:is|are) not responsible for the content of (?:external|other|third-party) "
    r"(?:web)?sites\b"
)
OF_MACHINES = (
    r"(?:the|this) audio(?: version)?(?: of this (?:article|story))? (?:is|was) (?:generated|created|produced|read)\b"
    r"[^.!?]{0,20} (?:AI|artificial intelligence|automated|synthetic)\b|"
    r"ai-generated (?:summary|audio|translation)[^.!?]{0,20} (?:reviewed|checked|edited) by our\b"
)
"""Says what no person on the paper has read or written."""
OF_PRINT = re.compile(
    r"this (?:article|story) appeared in the [^.!?]{2,60} section of the print edition\b(?!,)|"
    r"this (?:article|story) was (?:originally|first) published (?-i:[A-Z][a-z]{2,8}) \d{1,2}, \d{4}"
    r"(?:,? (?:at )?\d{1,2}:\d{2}\s?[ap]\.?m\.?)?\W*$",
    re.IGNORECASE,
)
"""Says where and when the article stood before."""
FOLLOWING = (
    r"follow (?:the )?(?:topics?|authors?)(?: and (?:topics?|authors?))? (?:in|from|of) this (?:article|story)\b|"
    r"for more\b[^.!?]{0,60}\b(?:news|stories|coverage|updates|videos)\b[^.!?]{0,40}, "
    r"(?:please )?(?:follow|join|find) us on\b"
)
IN_SPANISH = (
    r"puedes seguir a [^.!?]{2,60} en (?:facebook|twitter|x|instagram|whatsapp)\b|"
    r"tu suscripción se está usando en otro dispositivo\b|si continúas leyendo en este dispositivo\b"
)
FOR_SUBSCRIBERS = (
    r"il vous reste [\d.,]+\s?% de cet article|la suite est réservée aux abonnés|"
    r"this (?:article|story|content|post) is (?:only )?for (?:paid |paying )?(?:subscribers|members)(?: only)?\s?(?:[.!]|$)"
)
METER = (
    r"(?:you(?:['’]ve| have) (?:\w+ ){0,2}?(?:\d{1,2}|one|two|three|four|five|no) (?:more |free )*(?:articles?|stor(?:y|ies))\b"
    r"[^.!?]{0,20}\b(?:left|remaining)\b|"
    r"you(?:['’]ve| have) read \d{1,2} (?:free )?articles?(?=$|\W+$| (?:in|this|of)\b[^.!?;,]{0,20}(?:[.!?]|$))|"
    r"this is your (?:\w+ )?(?:last|final|first|only|\w+th) (?:free )?article\b)"
)
"""How many articles a reader may still read."""
TIP = (
    r"if you have (?:any )?(?:information|tips?|a tip)\b[^.!?]{0,80}\b"
    r"(?:reach out to|contact|e-?mail|message|write to) (?:me|us)\b"
)
CALLS_WITNESSES = re.compile(
    r"if you have (?:any )?information\b[^.!?@]{0,80}\b(?:contact|call|phone|ring) us (?:on|at) [^@]{0,40}\d{3}[^@]*$",
    re.IGNORECASE,
)
"""The police's own words to a story's readers, with a number and no address."""
MORE_OF_AGENCY = (
    r"(?:for (?:more|all|full)|(?:follow|find|see|read|get) (?:all|more|full|the full|[^.!?:]{1,30}['’]s?))\b"
    r"[^.!?:]{0,60}\b(?:coverage|stories)\b[^.!?]{0,80}\s(?:https?://|www\.)\S+(?: and \S+)?$|"
    r"(?:full|complete|more)\b[^.!?:]{0,30}\bcoverage:\s(?:https?://|www\.)\S+$|"
    r"(?-i:More AP)\b[^.!?:]{0,30}:\s(?:https?://|www\.)\S+(?: and \S+)?$"
)
"""What an agency sets under its report: where the rest of its reports are."""
OF_READERS = (
    r"(?:\w{2,12}[:!]\s)?(?:all |any |los |les |i |os )?"
    r"(?:comments (?:are|will be) (?:moderated|reviewed)(?=$|[.!;]|"
    r" and (?:may|must|will|should|edited|posted|published|approved|removed)\b|"
    r" (?:for|in line|in accordance)\b| before (?:they|publication|posting)\b|"
    r" before being (?:posted|published|approved)\b|"
    r" by (?:our|the) (?:moderators|editors))|(?:"
    r"comments (?:with|without|containing|that (?:contain|violate|include))\b[^“”]{0,120}\b"
    r"(?:will not be (?:published|approved|posted)|(?:will|may) be (?:removed|deleted))|"
    r"comentários (?:com|sem|que|contendo|ofensivos)\b[^“”]{0,160}\bnão serão (?:aprovados|publicados)|"
    r"comentarios (?:con|sin|que|ofensivos)\b[^“”]{0,160}\bno serán (?:publicados|aprobados)|"
    r"commentaires (?:avec|sans|qui|contenant|comportant|injurieux)\b[^“”]{0,160}\bne seront pas (?:publiés|acceptés)|"
    r"commenti (?:con|senza|che|contenenti|offensivi)\b[^“”]{0,160}\bnon saranno pubblicati|"
    r"kommentare,? (?:mit|ohne|die)\b[^“”]{0,160}\bwerden nicht (?:veröffentlicht|freigeschaltet))"
    r"(?=$|[.!;]| (?:and|or|by|without|pelo|pela|por|par|dal|von|sem|sin|sans|ohne|und)\b))"
)
"""What is said over the comments of those that nobody will see."""
ORDERING = r"(?:get|order|subscribe to|receive) [^.!?]{2,120}[.!] \d{1,2} issues for (?:just |only )?[£$€]\d"
OPINION = (
    r"(?:is|was|did you find) this page (?:useful|helpful)(?=\W*$|\? | to you\b)|"
    r"what (?:did|do) you think of (?:this|today['’]s) (?:article|story|(?:news)?letter|e-?mail|issue|edition)\W*$|"
    r"help us improve\b[^“”\"]{0,40}[.!] |updates to this page$"
)
EAST_ASIAN = re.compile(
    r"点击\w{0,6}关注|[（(【\[]?\s?(?:责任编辑|責任編輯|责编|責編|编辑|編輯|校对|审核|监制)\s?[:：][^。，,]{0,40}$|"
    r"(?:扫一扫|扫码|扫描\w{0,4}二维码)[^。]{0,30}$|"
    r"(?:更多\w{0,8}[，,])?请?(?:扫码)?关注\w{0,10}(?:微信|公众号|微博|客户端)\w{0,6}。?$|"
    r"(?:版权|免责|本网)声明\s?[:：]|转载请注明|"
    r"[^。]{0,40}無断(?:転載|複製|使用)[^。]{0,20}(?:禁じます|禁止(?:します|です)?|お断り(?:します|いたします)?)。?$|"
    r"この記事は(?:会員|有料)\w{0,6}記事です|残り\s?\d+文字(?!\w)|会員登録(?:はこちら|.{0,30}(?:読[みむ]|ご覧)|$)|"
    r"(?:この記事の)?続きを読む(?:には|(?!\w))"
)

FORMS = re.compile(
    "|".join(
        (
            ASKED,
            METER,
            TIP,
            PRAISE,
            OF_A_LETTER,
            ADVERTISING,
            FOR_SUBSCRIBERS,
            MORE_OF_AGENCY,
            OF_READERS,
            ORDERING,
            OPINION,
            BUYING,
            RELYING,
            UNSHOWN,
            IN_SPANISH,
            FOLLOWING,
            OF_MACHINES,
            WRITING_IN,
        )
    ),
    re.IGNORECASE,
)
RESPONSIBLE = re.compile(f"{FUNDED}|{OF_OTHER_SITES}", re.IGNORECASE)
KEPT = re.compile(FOR_SUBSCRIBERS, re.IGNORECASE)
LABEL_OF_CONTACT = re.compile(r"(?:media|press) contacts?\s?:?", re.IGNORECASE)


@lru_cache(MEMORY)
def is_appeal(text: str) -> bool:
    """Whether a line is to the reader about the page, and no part of a story.

    A call for witnesses is a story's own: it asks for word to the police, not to "us". So is what somebody says.
    """
    if len(text) > LONGEST:
        return False
    if EAST_ASIAN.match(text) or OF_PRINT.match(text):
        return True
    turns_to_reader = (
        FORMS.match(text)
        or (WRITE_TO_US.match(text) and (ADDRESS.search(text) or ON_A_NETWORK.search(text)))
        or ("responsible" in text and RESPONSIBLE.match(text))
    )
    return bool(turns_to_reader) and not (TOLD.search(text) or is_said(text) or CALLS_WITNESSES.match(text))


def keeps_for_subscribers(text: str) -> bool:
    """Whether a line says that the rest of a story is for those who pay."""
    return len(text) <= LONGEST and KEPT.match(text) is not None


def is_contact(text: str) -> bool:
    """Whether a line gives an address to write to, and no sentence, or announces one."""
    return (
        ADDRESS.search(text) is not None and not text.endswith((".", "!", "?"))
    ) or LABEL_OF_CONTACT.fullmatch(text) is not None
