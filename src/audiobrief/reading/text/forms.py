"""What lines that are no story look like: the forms that the signals ask for."""

from __future__ import annotations

import re

from audiobrief.reading import furniture_words
from audiobrief.reading.plain_sentences import SAYING, is_plain_sentence, is_said
from audiobrief.reading.word_lists import words_of

SHORT = 160
IN_GUILLEMETS = re.compile(r"«\s?[^\s«»][^«»]{0,200}[^\s«»]\s?»")
ARROWS = re.compile(r"\s?[>＞›»→]\s?")
CRUMB_SEPARATOR = re.compile(r"\s[/·•|]\s|(?<=[a-z])/\s+(?=[A-Z])")
GLUED_BAR = re.compile(r"(?<=[^\W\d_])\|(?=[^\W\d_])")
YOU_ARE_HERE = re.compile(
    r"^(?:you are here|current (?:position|location)|location|home)\s*[:：>›»/]", re.IGNORECASE
)
RULE = re.compile(r"^[\W_]+$|^(?:advertisement\s*)+$", re.IGNORECASE)
END_MARK = re.compile(
    r"^[(\[（]?\s*(?:the )?(?:end|ends|ended|over|finish(?:ed)?|完|fin|more)\s*[)\]）.]?$|"
    r"^(?-i:[–—-]{1,2}\s?[A-Z]{2,10})$|^enditem$|^[–—-]\s?30\s?[–—-]$|^#{2,}$|^\*{3,}$",
    re.IGNORECASE,
)
TRAILING_MARK = re.compile(
    r"\s*(?:[(（\[【]\s*(?:end|ends|ended|over|finish(?:ed)?|完)\s*[)）\]】]|(?<=[.!?”\"])\s*enditem)\s*$",
    re.IGNORECASE,
)
SOURCE = re.compile(
    r"^(?:\|\s)?(?:source|from|origin|来源|來源|article source|fuente|quelle|fonte)\s*[:：]\s*(?P<name>\S.{0,80})$",
    re.IGNORECASE,
)
SOURCE_IN_CAPITALS = re.compile(r"^SOURCE (?P<name>[A-Z]\S.{0,80})$")
RESERVED = (
    r"(?:.{0,80}\b(?:no part|any part|contents?|materials?|texts?|articles?|stor(?:y|ies)|(?:web)?sites?|pages?|works?|"
    r"publications?)\b.{0,60}may not be (?:published|reproduced|reprinted|redistributed)|"
    r".{0,80}may not be (?:published|reproduced|reprinted|redistributed),? (?:or )?"
    r"(?:broadcast|copied|displayed|distributed|published|redistributed|reproduced|reprinted|rewritten|stored|used))"
)
"""What a page says of its own words; that a name may not be published is a court's order."""
COPYRIGHT = re.compile(
    r"^(?:copyright\s*(?:©|\(c\)|\d{4}|notice|by\b|[:：]|$)|©|\(c\)\s|版权)|\ball rights reserved\b(?! (?:for|to)\b)|"
    r"^.{0,40}\bcopyright notice\b|^disclaimer\s*[:：]?|"
    r"\bplease (?:bring|indicate|keep|include) the (?:original )?(?:link|source)\b|"
    rf"^{RESERVED}\b|^.{{0,60}}\b(?:{furniture_words.RIGHTS})\b",
    re.IGNORECASE,
)
AUTHOR_LINE = re.compile(
    r"^(?:author|(?:responsible |executive |duty |web |copy )?editor|editor[- ]in[- ]c(?:harge|hief)|editing|"
    r"proofread(?:er|ing)?|"
    r"责任编辑|posted by)\s*[\[:：【]|"
    r"^(?:reporter|photographer|translator)\s?[:：]$",
    re.IGNORECASE,
)
TOLD_BEHIND = r"\s(?-i:[a-z])(?!.*\b(?:article|story|post|headline|version|caption)\b)[^.!?]*\.$"
"""A sentence that goes on behind such a word."""
CHANGED = (
    r"(?:updated|corrected|amended)(?=$|\W+$|[,;:–—]|\s\d|,? (?:with|to|from|since|at|on|throughout|following|after|because|as|"
    r"and (?:corrected|republished)|several times|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)"
)
AT_A_PAPER = (
    r"(?=$|\W+$|(?: first| originally)?(?: here\b|,? (?:more than |over |about )?\w+ (?:\w+ )?ago\b|"
    r",? (?:in|on|by|at|for|with|as) (?:part of |partnership with |collaboration with )?(?:the |our |an? earlier )?"
    r"(?:(?-i:(?!1[0-8]|19)[A-Z\d])|\w+\.\w|website\b|site\b|blog\b|newsletter\b|edition\b)"
    r"(?!.*\bby (?:the|an?|his|her) (?-i:[a-z]))))"
)
"""What follows in a note on where a story stood before: the end, an age, or a paper's name and no doer behind it."""
FOR_EDITORS = re.compile(
    r"\((?:adds|corrects|recasts|refiles|removes|repeats|rewrites|updates|writes through|new throughout)\b"
    r"(?=\)|[^()]*(?:,|\b(?:background|bylines?|close|comments?|context|datelines?|details?|graphics?|headlines?|latest|"
    r"links?|paragraphs?|pictures?|prices?|quotes?|reactions?|story|text|throughout|typos?)\b))[^().]*\)|"
    r"\(\([^()]*\S@[\w-]+\.[^()]*\)\)",
    re.IGNORECASE,
)
"""What a wire tells the papers that get it: what is new, and whom to ask."""

NOTE = re.compile(
    r"^[\[(*]?\s*(?:editor['’]?s['’]? note\b|editors['’] note\b|"
    rf"(?:corrections?|clarification|update)\s*(?:\((?=[^()]*\d)[^()]{{4,40}}\)\s?)?[:：—–](?!{TOLD_BEHIND})|"
    r"update note\b|this page was last (?:edited|updated|modified)\b|"
    r"the [\w ]{2,40} is committed to publishing a diversity of letters\b|"
    r"(?:this|our|the) (?:interview|conversation|transcript) (?:has been|was) (?:lightly )?(?:edited|condensed)\b|"
    r"this summary is ai-generated\b|the comments (?:on this (?:article|story) )?(?:mostly |largely )?(?:reflect|express)\b|"
    rf"this (?:story|article|post) (?:was|has been) {CHANGED}|"
    rf"this (?:story|article|post) (?:was|has been) (?:originally |first )?published{AT_A_PAPER}|"
    rf"the (?:story|article|post) (?:was|has been) (?:originally|first) published{AT_A_PAPER}|"
    r"published in the print edition of\b|"
    r"a version of this (?:story|article|post) (?:was|(?:\w+ )?appear(?:s|ed))\b.*\b(?:print|"
    r"editions?|newsletter|issue|published|posted|first|original(?:ly)?|magazine|(?:on|in) (?:the )?(?-i:[A-Z]))|"
    r"this is a (?:developing|breaking)(?: news)? story(?: and|[.,;]| –| —)(?: it)? (?:will be|is being) updated\b|"
    r"this (?:story|article|post) appears in the (?=.*\b(?:issue|edition|magazine|print)\b))",
    re.IGNORECASE,
)
GLUED_LABEL = re.compile(r"^(?i:read (?:more|also|next)|see also)(?=[A-Z“])(?!.*[.!]$)")
LINK_LABEL = re.compile(
    r"^[\[【]?\s?(?:read (?:also|more|next)|also read|see also|"
    r"related (?:stories|articles?|topics|news|content|(?:internet )?links|reading|coverage)|"
    r"more (?:stories|from|on this)\b|recommended (?:for you|reading|stories)|(?:random|editor'?s) recommend\w*|"
    r"editor(?:['’]s|s['’])? picks?$|(?:latest|more|other|top) (?-i:[A-Z]\w+) (?:headlines|news|stories)$|"
    r"you (?:may|might) (?:also )?(?:like|be interested)|most (?:read|popular|viewed)|trending now|up next|"
    r"people are also reading|"
    r"what to read next|keep reading$|listen to this|watch live|load more|show more|"
    r"(?:view|see) (?:all|more)|view comments|leave a (?:comment|reply)|"
    r"learn more$|filed under|skip (?:to|past)|jump to|(?:back|go|return) to (?:the )?top(?: of (?:the )?page)?(?=\W*$)|"
    r"terms (?:of (?:use|service|sale)|and)|"
    r"privacy policy|cookie (?:policy|settings))\b",
    re.IGNORECASE,
)
BARE_LABEL = re.compile(
    r"(?:bild vergrößern|agrandir l['’]image|ampliar (?:la )?(?:foto|imagen)|ingrandisci (?:la foto|l['’]immagine)|"
    r"related|recommended|trending|newsletter|subscribe(?: now)?|sign up|follow us|join us|share|print|e-?mail|save|menu|"
    r"search|log ?in|sign in|register|home|credits?|"
    r"why you can trust [\w ]{2,30}|advertising|contact(?: us)?|about us|privacy|terms|cookies|advertise(?: with us)?|live tv|"
    r"tags?|topics?|categor(?:y|ies)|keywords?|comments?|more|video|sort by|catch up|photos?|gallery|advertisement|"
    r"got it|okay|(?:like )?loading[.…]*|summary|"
    r"what (?:our )?readers (?:are saying|say)|(?:.{0,40} )?forward-looking statements)"
    r"\s*[:：]?",
    re.IGNORECASE,
)
LABELLED_LIST = re.compile(
    r"^(?:(?:previous|next)(?: (?:article|post|story|page))?|"
    r"tags?|topics?|filed under|categor(?:y|ies)|keywords?|labels?|font(?: size)?|(?:the )?original title|picture title|"
    r"image name|file name|related|"
    rf"read more|read also|also read|see also|must read|don['’]t miss|{furniture_words.LINK_LABEL})\s*[:：|]\s*\S",
    re.IGNORECASE,
)
ABBREVIATED = re.compile(r"\b(?:Inc|Co|Corp|Ltd|Bros|LLC|Jr|Sr|St|[A-Z](?:\.[A-Z])+)\.$")
"""What a name may end in that is no sentence."""

LONGEST_MAKER = 6
"""Words of a picture's maker."""

LINK_TO = re.compile(
    r"^(?:more|go deeper|read|see|recommended|watch|listen|live|video|podcast|photos|(?:photo )?gallery|in pictures|"
    r"related(?: (?:video|story|article))?|follow|opinion|quiz|for subscribers|subscriber exclusive)\s*[:：|]\s*\S",
    re.IGNORECASE,
)
EMOJI = re.compile(r"^[\u2600-\u27bf\U0001f300-\U0001faff\ufe0f]+\s*")
BOX = re.compile(
    r"^(?:discover more from\b|over [\d,]+ subscribers$|"
    r"sign up (?:to|for)\b|subscribe(?: (?:now|today|for|to|from)\b.*)?$|register(?: now| here| for free)?$|"
    r"upgrade (?:to paid|now)$|create (?:an |your )?account|get (?:our|the|your)\b.*\b(?:newsletter|inbox|app|email)|"
    r"(?:enter |type )?your e-?mail(?: address)?[.…]*$|(?:enter )?e-?mail address$|"
    r"(?:our |the )?(?:free )?(?:daily |weekly |morning |evening )?newsletters?$|"
    r"(?:listen to|watch|try|read|download|join) our\b|accept(?: all)?$|reject(?: all)?$|"
    r"manage (?:preferences|cookies|consent)|(?:we|we and our partners) (?:value your privacy|use cookies)|"
    r"you (?:will|are) now (?:receiv|subscrib)\w+ .{0,40}\bnewsletters?$|"
    r"after newsletter promotion|privacy notice\b|already (?:a |have )(?:subscriber|an account|member))",
    re.IGNORECASE,
)
OFFER = re.compile(
    r"^(?:.*\b(?:stories|news|headlines|every|daily|weekly|straight|delivered)\b.*\byour inbox\b|"
    r".*\byour inbox\b.*\b(?:every|daily|weekly)\b|(?:get )?(?:unlimited|full|digital)(?: digital)? access\b.*(?:[$£€]|\bfree\b)|"
    r"privacy notice\s*[:：]|we use cookies\b|"
    r"(?:.*(?:[^\w\s] ?|\b(?:you can|you may|please|now|and|or|also) ))?sign up (?:here|for|to)\b.*\b"
    r"(?:we['’]ll send|newsletters?|updates)\b|"
    r".*\bnewsletters?\b.*\bsign up here\b)",
    re.IGNORECASE,
)
UP_NEXT = re.compile(r"^(?:up next|summary)$", re.IGNORECASE)
"""A label of the page, or over a paragraph a match report's next matches and a live page's summing up."""

GOING_ON = re.compile(r"(?:continue|keep) reading\b|(?:story|article) continues\b", re.IGNORECASE)
LONGEST_LABEL = 5
"""Words."""

LONGEST_BOX = 12
"""Lines."""

POLL = re.compile(
    r"(?:pick your|quick|reader|online|take (?:our|the)|today['’]s|our) poll\s?:?", re.IGNORECASE
)
POLL_BUTTON = re.compile(
    r"(?:submit(?: your)? vote|vote(?: now)?|(?:vote (?:&|and) )?(?:view|see|show) results)", re.IGNORECASE
)
ADVERTISERS_LETTER = re.compile(
    r"(?:an? )?(?:message|word|note) from (?:our (?:sponsors?|partners?)|(?-i:[A-ZÀ-Þ]).{1,40}):?|"
    r"(?:sponsored|presented|brought to you) by .{2,40}",
    re.IGNORECASE,
)
ADVERTISERS_BUTTON = re.compile(
    r"(?:book|buy|discover|download|explore|find out|get|join|learn|order|see (?:how|why)|shop|start|try)\b"
    r"[^.!?]{0,40} ?[→➝➔»›]",
    re.IGNORECASE,
)

PROMOTION_END = re.compile(r"^(?:after|end of) (?:newsletter )?promotion$", re.IGNORECASE)
TEASER_OVER = re.compile(
    r"(?:recommended|related|more to read|also read|read also|see also|read next|read this next|"
    r"(?:prev(?:ious)?|next) (?:post|story|article)|[àa]? ?lire (?:aussi|également)|le[ea] también|leer también|"
    r"más información|mehr (?:zum thema|dazu)|sur le même sujet|"
    r"lesen sie auch|auch interessant|leggi anche|leia também|veja também)\s*[:：…]?",
    re.IGNORECASE,
)
"""A label of the page that always has a link under it."""
READ_MORE = re.compile(r"read more|people are also reading…?|more on this(?: story| topic)?", re.IGNORECASE)
"""A label of links, or itself a link to the rest of what stands over it."""

LIST_START = re.compile(r"^list (?:of \d+ items?|\d+ of \d+)$", re.IGNORECASE)
LIST_END = re.compile(r"^end of list$", re.IGNORECASE)
KEY_POINTS = re.compile(
    r"^(?:key (?:points|takeaways|facts)|highlights|at a glance|"
    r"what (?:we|you need to) know(?: so far)?|in (?:brief|short)|(?:the )?main points|summary)\s*:?$",
    re.IGNORECASE,
)
HONORIFIC = re.compile(r"^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor)\.? ")
ABOUT_AUTHORS = re.compile(
    rf"^(?:about the (?:authors?|writers?|reporters?)|{furniture_words.ABOUT_AUTHORS})\s*:?$", re.IGNORECASE
)
TEASER_LABEL = re.compile(r"^(?:related|recommended) (?:article|story|video)s?\s*:?$", re.IGNORECASE)
PROMOTED = re.compile(
    r"\b(?:stories|news|headlines|newsletters?|inbox|every (?:day|week|morning|evening)|(?:day|week)['’]s|daily|weekly)\b",
    re.IGNORECASE,
)
"""What a sentence says that offers a newsletter."""

FOLLOW_BUTTON = re.compile(r"follow(?:ing)?(?: topic)?\s?:?", re.IGNORECASE)
MAKER = re.compile(
    r"^[A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]+){1,3}(?:\s?(?:/|for|via)\s?[A-ZÀ-Þ][\w .&'’/-]{1,40})?$"
)
OWNER = re.compile(r"^©(?!\s?(?:\d|copyright))[^.]{2,60}$", re.IGNORECASE)
CAPTION_BUTTON = re.compile(
    r"^(?:(?:hide|toggle) caption|(?:press|click|tap)(?: [a-z]+){0,3} to (?:view|see|enlarge)(?: [a-z]+){0,6})$",
    re.IGNORECASE,
)
HEADSHOT = re.compile(r"^(?:headshot|photo|portrait|picture|image|profile)\b", re.IGNORECASE)
CONTACT_LABEL = re.compile(r"^(?:(?:media|press) )?contacts?\s?[:：]\s*", re.IGNORECASE)
WHERE_TO_CONTACT = re.compile(r"\d{3}|\S@\w|\w\.\w")
CONTACT = re.compile(
    r"^(?:you can )?(?:reach|contact|e-?mail|write to|follow)\b.{0,80}@\w|"
    r"^(?:you can )?(?:reach|contact (?:us|me|(?:our |the )?(?:author|editor|reporter|writer))\b).{0,80}"
    r"\bat \(?\d{3}\)?[ .-]\d{3,4}\b|"
    r"^(?:media|press|investor) contacts?$|"
    r"^[^@.!?]{2,60}[,:|]\s?\S{1,60}@[\w-]+(?:\.\w+)+$|\bview all posts by\b|"
    r"^(?:tel|telephone|phone|fax|mobile)\b[.:：\s]+[\d+()\s./-]{5,}$|^(?:e-?mail|web)\s?[:：]\s?\S+$",
    re.IGNORECASE,
)


def gives_contact(line: str) -> bool:
    """Whether a line says whom or where to write to, and is no sentence, as "Contact: nobody had her number."."""
    label = CONTACT_LABEL.match(line)
    if label:
        told = line[label.end() :]
        return WHERE_TO_CONTACT.search(told) is not None or not is_plain_sentence(told)
    return CONTACT.match(line) is not None


MAIL_HEADER = re.compile(
    r"^(?:from|to|cc|bcc|sent|reply-to|date|message-id|mime-version|content-type)\s?:\s", re.IGNORECASE
)
SUBJECT = re.compile(r"^(?:subject|betreff|objet)\s?:\s*(?:(?:re|fwd?|aw)\s?:\s*)*", re.IGNORECASE)
SECTION_NUMBER = re.compile(r"^(?=[IVXL])(?:X{0,3}(?:IX|IV|V?I{0,3}))[.)]?$")
FOLLOWING = (
    r"follow us|follow our\b[^.,]{0,30}\b(?:here|coverage|channel)|like us on|join our .{0,40}|"
    r"follow [@\w ]+ on (?:twitter|facebook|x|instagram|linkedin|telegram)"
)
SUBSCRIBING = (
    r"subscribe (?:now|for|to (?:our|us|get|receive|read)|to the [\w’' ]{0,40}(?:newsletter|channel|podcast|magazine))|"
    r"sign up (?:now|(?:for|to) (?:our|the|get|receive|read))|register (?:now|here|for)\b|be the first to get\b|"
    r"become a (?:member|subscriber|supporter|patron)[.!]?$|support (?:our|independent (?:journalism|news|media))|"
    r"get (?:our|the) .{0,60}(?:newsletter|inbox|app)|(?:close )?thanks for (?:signing up|subscribing)\b|"
    r"from \w+, the free\b"
)
INSTALLING = (
    r"download (?:our (?:free )?app|the (?:free )?app(?! (?:and the|on an?|in|with)\b))|"
    r"install (?:our|the) .{2,30}\bapp\b"
)
SHARING = (
    r"share this (?:article|story|page)|(?:compart\w+|partag\w+|teilen|condivid\w+|enviar|send) .{0,40}\b"
    r"(?:whatsapp|telegram|facebook|twitter|linkedin|e-?mail)$"
)
LEADING_ON = (
    r"click (?:here|to \w+)|tap here|(?:read (?:also|more|next)|also read|see also|related|our standards)\s*:|"
    r"read the (?:original|full) (?:article|story)\b|posted in [^.]{2,60}\. tagged\b|what['’]s (?:hot|new|trending)$|"
    r"want your .{0,60}\?$|thanks for reading\b.{0,60}!|like this content\?"
)
OF_THE_ARTICLE = (
    r"(?:this|the) (?:article|story) is (?:more than|over|about) .{1,12} old$|"
    r"this (?:article |story )?was published .{1,20} ago$|"
    rf"(?:this|the) (?:article|story) (?:originally|first) appeared{AT_A_PAPER}"
)
OF_READERS_LIVES = (
    r"have you been (?:personally )?affected by\b.{0,60}\?$|"
    r"(?:have|are) you (?:been |personally )?affected by\b(?:.{0,60}\b(?:issues|this (?:story|article))\b.{0,40}\?|"
    r".{0,60}\?\W+(?:please )?(?:get in touch|share|tell|e-?mail|send|contact|let us|we)\b)"
)
SENDING_IN = (
    r"(?:have|do) you (?:got|have) (?:a (?:story|tip)|news|(?:any )?information about)\b|"
    r"(?:got|have) (?:a|any) (?:news )?(?:tip|story|question)s?\b.{0,40}\?$|"
    r"send (?:us )?your (?:story|stories|tips|photos)|"
    r"(?:letters|submissions|entries)\b[^.!?]{0,40}\b(?:should|must|can|may) be (?:sent|e-?mailed|addressed) to \S{1,60}@"
)
OF_PLAYERS = r"media playback is|this video (?:can ?not|is (?:not|no longer|only|currently|private|restricted|unavailable))\b"
OF_SITES = (
    r"we use cookies|this (?:site|website) uses cookies|an official website of\b|here['’]s how you know$|"
    r"proudly powered by|close the [\w ]{2,40} modal\.?$|ad will collapse in\b.{0,20}$"
)
OF_FORMS = (
    r"(?:please enter a valid|invalid) e-?mail|something went wrong,? please try|"
    r"an error (?:has )?occurred[,.;]? please try again(?: later)?[.!]?$"
)
OF_MAIL = (
    r"was this (?:e-?mail|newsletter) (?:forwarded|sent|shared) (?:to|with) you\b|"
    r"you(?:['’]re| are) receiving this (?:e-?mail|newsletter|message)\b|your e-?mail address will not"
)
ASKS_IN_ENGLISH = "|".join(
    (
        FOLLOWING,
        SUBSCRIBING,
        INSTALLING,
        SHARING,
        LEADING_ON,
        OF_THE_ARTICLE,
        OF_READERS_LIVES,
        SENDING_IN,
        OF_PLAYERS,
        OF_SITES,
        OF_FORMS,
        OF_MAIL,
    )
)
ASKING = re.compile(rf"^(?:{furniture_words.ASKING})(?!\w)|^(?:please )?(?:{ASKS_IN_ENGLISH})", re.IGNORECASE)
ASKING_AT_END = re.compile(
    r".{0,80}\b(?:in|on|from|via) our (?:app|newsletter|podcast|channel)$|.{0,100}\bclick here(?: to \w+)?\.?$",
    re.IGNORECASE,
)


def asks(line: str) -> bool:
    """Whether a line asks something of its reader."""
    if ASKING.match(line):
        return not (is_said(line) or is_plain_sentence(line))
    said = line.lower()
    return ("our " in said or "click here" in said) and ASKING_AT_END.match(line) is not None


PAGE_NUMBERS = re.compile(
    r"^(?!\d{1,3}(?:,\d{3})+$)(?:page\s*)?(?:(?<!\d)\d{1,3}(?!\d)|[<>«»‹›…]|next|prev(?:ious)?|last|first|of|\s|[|/,()\[\]-])+(?:page)?$",
    re.IGNORECASE,
)
SCREEN_READER = re.compile(
    r"^(?:list of \d+ items?|list \d+ of \d+(?:(?=[^\s\d]).*)?|end of list|url is copied\.?|\d{1,2}:\d{2} - source: .{2,40})$",
    re.IGNORECASE,
)
IMAGE_NAME = re.compile(
    r"^\[?(?:\S{1,60} ){0,4}\S{1,120}\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)\]?$|"
    r"^(?:image|img|photo|picture)s?[\s_-]?:?\s?\d{1,4}(?: (?:of|/) \d{1,4})?$|"
    r"^(?:thumbnail|logo|icon) (?:for|of)\b.{0,80}(?<![.!?])$|^(?-i:(?:[A-Z]\w+ ){2,5})(?:badge|icon|logo)$",
    re.IGNORECASE,
)
ADDRESS = re.compile(r"^(?:https?://\S+|[\w-]+(?:\.[\w-]+)+/\S*)$")
TAG_LIST = re.compile(r"^(?:[#@]\w[\w-]*[\s,]*){1,20}$")
TICKER = re.compile(r"^(?=[^.]*\.[A-Z])(?:[.<(]?[A-Z]{2,6}(?:\.[A-Z]{1,3})?[>)]?[\s,]*){1,10}$")
MARKED_HEADING = re.compile(r"^[■□◆◇▼▽★☆]\s*(?=\S)")
QUOTED = re.compile(r"^>\s+\S")
HEADING_CHARACTERS = 140
UNDER_TITLE = 3
"""Lines under the title among which the byline stands, though a summary stands over it."""

STANDFIRST = 7
"""Words from which a line under the title is more than a label."""

DATE_LABEL = re.compile(
    r"^(?:publié|mis à jour|publicado|actualizado|atualizado|veröffentlicht|stand:|erstellt|"
    r"aktualisiert|pubblicato|aggiornato)(?!\w).{0,60}\d",
    re.IGNORECASE,
)
REPORTING = re.compile(
    r"^\(?(?i:reporting|writing|text)(?i: and (?:writing|editing|reporting))? by [A-Z][^!?]{2,130}(?<![.])\)?$|"
    r"^\(?(?i:reporting|writing) by [A-Z][^!?]{2,400}(?i:;\s?editing) by [^!?]{2,80}$|"
    r"^(?i:edited by|redagował[aiy]?|opracował[aiy]?|édité par|editado por|bearbeitet von)\s?:?\s"
    r"(?:(?:[A-ZÀ-Þ][\w'’.-]+ ?){2,4}(?:,|and)? ?(?:reviewed by )?){1,5}$"
)
IN_BRACKETS = re.compile(
    r"^\[(?:(?![^\]]*[“\"])[^\[\]]{12,160}(?<![.!?])|"
    r"(?i:read|see|watch|listen|more|related|click|sign up|subscribe)\b[^\[\]]{4,160})\]$|"
    r"^\((?=[^()]*\b(?i:subscribe|sign up|newsletter)\b)[^()]{8,160}\)$"
)
"""A link as papers set it between paragraphs."""

FOR_MORE = re.compile(
    r"^(?:follow|find|read|see|watch|more|for more|[A-Z]{2,4} [\w ]{2,20}:)\b.{0,100}\bhttps?://\S+$",
    re.IGNORECASE,
)
"""An invitation to an address; a sentence with "visit" may be a story's own."""

OTHER_PICTURE = re.compile(
    r"^\(?(?:top|header|banner|featured?|lead|main|cover|homepage) (?:image|photo|picture)\s*[:：]",
    re.IGNORECASE,
)
"""Whose picture stood elsewhere on the page."""

LONGEST_SCENE = 300
SCENE = re.compile(
    r"^(?:\W?\w[\w'’.-]*,? ){1,12}(?:is|are|shows?|poses?|stands?|sits?|walks?|holds?|looks?|works?|speaks?|plays?|pictured|seen|"
    r"left|right|\w{2,}ing)\b"
)
"""What a caption's sentence has: somebody does something as one looks."""

ACTS = r"(?!(?:is|was|has|does|its|this|as|us|always|says|shows|finds|suggests|means|needs|requires|allows|remains)\b)[a-z]{2,}s"
SOMEBODY_ACTS = re.compile(
    rf"^An? (?:[\w'’-]+ {ACTS} [a-z]|(?:[\w'’-]+ ){{2,3}}{ACTS} "
    r"(?:an?|the|his|her|their|in|on|at|near|over|under|past|through|along|outside|down|up|back|off|away|out|for|to|"
    r"with|from|into|across|by|during)\b)"
)
"""As in "A barista prepares drinks" and "A young farmer walks past"."""

ASKS = re.compile(r"^(?:how|what|why|who|when|where|which|should|can|will|is|are|do|does)\b", re.IGNORECASE)
SPEECH = re.compile(r"[“”\"]|\bsa(?:id|ys)\b", re.IGNORECASE)
COLLEAGUES = (
    r"[\W_]{0,4}(?:(?:[A-ZÀ-Þ][^\s,]*|staff|special|freelance|news|wire|the|of|for|in|at|from|and|with|&|reported|"
    r"(?:writer|reporter|journalist|correspondent|editor|producer|researcher|photographer|intern|contributor|fellow|"
    r"agencie|agency|bureau|service|team)s?),? )+"
)
"""Names, and the words for those who have them."""
CONTRIBUTORS = re.compile(
    rf"(?=.*\b(?:writer|reporter|journalist|correspondent)s?\b){COLLEAGUES}contributed\.?$|"
    rf"{COLLEAGUES}(?:also )?contributed (?:research|reporting)(?: (?:to|for|from) .{{1,80}})?\.?$|"
    rf"{COLLEAGUES}(?:also )?contributed to this (?:report|story|article)\b.{{0,60}}$|"
    rf"(?!The (?!Associated\b))(?=(?:[^A-Z]*[A-Z]){{2}}){COLLEAGUES}(?:also )?contributed to the (?:report|story|article)\b"
    r"(?:,? (?:from|in|and) [A-Z].{0,60})?\.?$|"
    r"Reporting from (?:[A-Z][\w.’'-]*,? ?(?:and )?){1,8}$|"
    r"[Ww]ith assistance (?:from|by) (?:[A-Z][\w.’'-]*,? ?(?:and )?){1,12}\.?$|"
    r"\(?[Aa]dditional (?:reporting|writing|editing) by\s[^.!?]{2,120}\.?$|"
    r"\(?[Ww]ith (?:inputs?|reporting|files|additional reporting) (?:from|by)\s[^.!?]{2,60}$|"
    r"\([A-Z][\w ]{1,30} with [A-Z]{2,}[^().]{0,40}\)$|"
    r"[—–-]*\s?(?i:staff )?(?i:writer|reporter|editor)s? [A-Z][\w .’'-]{2,40} can be reached at\b|"
    r"[—–-]*\s?(?:[A-Z][\w.’'-]{1,20} ){2,4}can be reached at \S{1,40}@\S{1,40}$|"
    r"[A-Z][\w’'-]+(?: and [A-Z][\w’'-]+)? (?:reported|contributed) from "
    r"(?:[A-Z][\w.’'-]*,? ?(?:and |from |in )*(?:the )?){1,12}\.?$"
)
SIGNS_OF_CONTRIBUTORS = ("ontributed", "eported", "eporting", "dditional", "ith ", "can be reached")
"""One of these is in every such line; looked for first, as most lines have none."""


def names_contributors(line: str) -> bool:
    """Whether a line says who else worked on the story."""
    return any(sign in line for sign in SIGNS_OF_CONTRIBUTORS) and CONTRIBUTORS.match(line) is not None


HANDLING_DATA = (
    r"^(?:we|we and our|our) (?![^.!?]*\bthan\b)[^.!?“”\"]{0,60}\b(?:use|store|process|access|share|value|care about)\b"
    r"[^“”\"]{0,120}"
    r"\b(?:cookies|information on (?:a|your) device|your privacy|personal (?:data|information)|your (?:browsing )?data)\b"
)
BY_GOING_ON = (
    r"^by (?:clicking|using (?:this|our|the) (?:\w+ )?(?:app|page|service|(?:web)?site)s?|continuing|signing up|subscribing|"
    r"browsing|registering|providing|submitting|entering)\b[^“”\"]{0,120}"
    r"\b(?:(?:you|I) (?:agree|accept|consent|acknowledge)|cookies|our terms|terms of|privacy)\b"
)
LEAVE = (
    r"^we need your (?:consent|permission) to\b|"
    r"^(?:\* ?)?I (?:understand|agree|accept|consent|have read)\b[^“”\"]{0,200}"
    r"\b(?:terms (?:of (?:use|service)|(?:and|&) conditions)|privacy (?:policy|notice|statement)|user agreement)\b"
)
CHANGING_ONES_MIND = (
    r"^you can (?:(?:manage|withdraw|opt)\b[^“”\"]{0,80}\b(?:choices|preferences|settings|consent|unsubscribe)\b|"
    r"(?:change|update) (?:your|these|the|cookie|consent|privacy) (?:(?:cookie|consent|privacy|e-?mail|newsletter) )?"
    r"(?:choices|preferences|settings|consent)\b(?=[^“”\"]{0,80}\b(?:any ?time|account|page|footer|here|profile|later)\b))"
)
OF_THE_BROWSER = (
    r"^(?:please )?(?:enable|turn on|activate) (?:javascript|cookies)\b|^javascript (?:is|must be)\b|"
    r"^(?:× )?this (?:page|site|website|content|feature|video) requires javascript(?=\W*$| (?:for|in|to)\b)|"
    r"^your browser (?:does not|doesn['’]t|is not (?:supported|able|up|compatible|allow|set|running|accepting))\b"
)
CONSENT = re.compile(
    "|".join((HANDLING_DATA, BY_GOING_ON, LEAVE, CHANGING_ONES_MIND, OF_THE_BROWSER)), re.IGNORECASE
)
LONGEST_CONSENT = 600
"""Characters."""

CONSENT_WORDS = re.compile(
    r"\b(?:cookies|your consent|third parties|partners|precise geolocation|device scanning|information on a device|"
    r"personal data|preferences panel|legitimate interest|accept all|reject all|without accepting)\b",
    re.IGNORECASE,
)
"""What pages ask leave with; two of them over a button that gives it are no story."""

OF_OWNER = re.compile(r"©|\b(?:copyright|about|stories from|news from)\b", re.IGNORECASE)
PAGE_AND_READER = re.compile(r"\b(?:we|our|us|you|your)\b", re.IGNORECASE)
SAID = re.compile(rf"\b(?:{SAYING}|ruled)\b", re.IGNORECASE)
FEWEST_CONSENT_WORDS = 2
CONSENT_BUTTON = re.compile(
    r"^(?:accept|reject|allow|decline|agree to|deny)(?: (?:all|cookies|all cookies|and (?:close|continue)))?$|"
    r"^manage (?:options|preferences|choices|cookies|consent)$",
    re.IGNORECASE,
)

IS_SOMEBODY = re.compile(
    r"^(?:,| is| was) (?:an?|the|our) (?:[\w’'-]+ ){0,4}?(?:\w+(?:ist|ian|sor|tor|ter|cher)|author|fellow|lawyer|poet|dean)\b"
)
"""What an essay says of its author, by the occupation."""

WORKS_AT = re.compile(r"^(?:,| is| was) (?:an?|the|our) [^.]{2,80}\b(?:at|for|with|of) (?:the )?[A-Z]")
"""What a page says of its reporter by the place of work."""

IS_REPORTER = re.compile(
    r"^,? (?:(?:is|was) (?:an?|the|our)|is (?-i:(?:[A-Z][\w.&-]* ){0,3}[A-Z][\w.&-]*['’]s?)) (?:[\w&’'-]+ ){0,4}"
    r"(?:reporter|writer|correspondent|editor|columnist|journalist|contributor)\b",
    re.IGNORECASE,
)
"""What a page says of its reporter wherever it does."""

IS_OR_WAS = re.compile(r"^ (?:is|was|lives|served|has|writes|covers|reports) ")
"""What a sentence behind the story begins with that says who wrote it."""

FILM = re.compile(r".{10,}\(\d{1,2}:\d{2}\)$")
"""A film's title or description, with how long it is."""

FILM_LENGTH = re.compile(r"^(?:\d{1,2}:)?\d{1,2}:\d{2}$")
DAY_AND_CLOCK = re.compile(
    r"^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? "
    r"\d{1,2},? (?:at )?\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?$",
    re.IGNORECASE,
)
"""When another story was published, in a list of links."""

YEAR_ALONE = re.compile(r"^(?:1[5-9]|20)\d\d$")
CLOCK_ALONE = re.compile(r"^\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?$", re.IGNORECASE)
ABOUT_AUTHOR = re.compile(
    r"^\s(?:covers|writes (?:about|for)|reports (?:on|for|from)|joined)\b|"
    r"^,?\s(?:is|was|has|covers?|writes?|reports?|edits?|joined|works?|lives?|can be)\b.*\b(?:"
    r"reporters?|writers?|correspondents?|editors?|columnists?|journalists?|contributors?|photographers?|authors?|"
    r"producers?|bureau|covers?|covering|writes|reports|newsroom|@\w+|reached at|followed)\b|"
    r"^,?\s(?:es|ist|est|è|é|is|er|är)\s.*\b(?:redact\w+|redakt\w+|redat\w+|rédact\w+|periodistas?|journalist\w*|giornalist[ae]|"
    r"jornalistas?|corresponsal|correspondente?|corrispondente|correspondante?|korrespondent\w*|reporter\w*|reportera?|autor(?:a|in)?)\b",
    re.IGNORECASE,
)
INTERFACE = words_of(
    """a aa ad address ads advertisement alerts all an app article articles at audio author back bigger breaking
    add browser bug buy by caption captions clear click close code collapse comment comments content continue continues copied
    copy correction decrease default device donate download edition email enlarge embed error expand explore extra facebook
    feedback follow font for forward from full fullscreen gallery give headlines hide home hot i image
    images in increase instagram join jump large larger later latest less like link linkedin links listen live
    loading log login main me media medium menu minimize more mute new newest news newsletter newsletters next
    normal notifications now of off on open options or original out page partner pause photo photos picture pictures
    pin pinterest play playback player please podcast popular post posts press prev preview previous print
    privacy promoted qr radio read reader readers reading recent recipe recommended reddit register related remove
    report republish reset resize save saved screen scroll search section see select send settings share sharing show sign site
    size skip small smaller social source sponsored standard stop stories story subscribe tags tap telegram text
    this threads to toggle top topic topics transcript trending tv twitter type typo unmute up update updates url us
    version very video videos view views volume wait watch wechat weibo whatsapp with x your youtube zoom"""
)
"""Words of buttons and boxes: a short line of nothing else belongs to the page."""

LONGEST_BUTTON = 6
"""Words."""


def is_interface(line: str, words: tuple[str, ...]) -> bool:
    """Whether a line's words are those of a button or of a box's title."""
    return (0 < len(words) <= LONGEST_BUTTON and INTERFACE.issuperset(words)) or furniture_words.is_button(
        line
    )
