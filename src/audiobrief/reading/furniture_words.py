"""What pages in other languages than English print around their stories."""

from __future__ import annotations

BUTTONS = frozenset(
    words
    for phrases in (
        "partager|partager l'article|offrir l'article|offrir cet article|imprimer|"
        "accueil|commentaires|commenter|réagir|lire aussi|à lire aussi|"
        "à lire également|lire également|lire la suite|lire plus|lire plus tard|voir aussi|voir plus|voir tous|"
        "sur le même sujet|les plus lus|les plus partagés|vidéos|vidéo|newsletter|newsletters|publicité|"
        "la suite après la publicité|la suite après cette publicité|article réservé aux abonnés|réservé aux abonnés|"
        "se connecter|connexion|s'abonner|s'inscrire|mon compte|à la une|en direct|dernières nouvelles|écouter|"
        "écouter l'article|copier le lien|envoyer par e-mail|ajouter à vos favoris|mots-clés|retour à l'accueil|"
        "contenus sponsorisés|lire en français|nos derniers articles|recommandé pour vous",
        "compartir|compartir en facebook|ir a los comentarios|ir al contenido|imprimir|inicio|comentarios|comentar|"
        "lea también|lee también|leer también|"
        "leer más|ver más|ver todos|te puede interesar|también te puede interesar|te recomendamos|más noticias|"
        "más información|sobre la firma|sobre el autor|sobre la autora|"
        "noticias relacionadas|artículos relacionados|lo más leído|lo más visto|las más leídas|últimas noticias|"
        "etiquetas|archivado en|temas|publicidad|iniciar sesión|inicia sesión|registrarse|suscribirse|mi cuenta|"
        "en directo|en vivo|escuchar|escuchar artículo|copiar enlace|enviar por correo|guardar|volver al inicio|"
        "contenido patrocinado|leer en español|boletín|regístrate gratis|sigue leyendo|vídeos|videos",
        "teilen|artikel teilen|drucken|merken|zur merkliste hinzufügen|"
        "startseite|zur startseite|kommentare|kommentieren|lesen sie auch|"
        "lesen sie mehr|mehr lesen|weiterlesen|mehr zum thema|mehr dazu|zum thema|auch interessant|"
        "das könnte sie auch interessieren|das könnte dich auch interessieren|meistgelesen|meistgelesene artikel|"
        "am meisten gelesen|schlagwörter|stichwörter|themen|anzeige|werbung|anmelden|einloggen|registrieren|"
        "abonnieren|jetzt abonnieren|newsletter abonnieren|mein konto|nach oben|zum inhalt springen|zur übersicht|"
        "vorlesen|anhören|artikel anhören|link kopieren|per e-mail senden|speichern|eilmeldung|live-ticker|"
        "empfohlener redaktioneller inhalt|videos|bilderstrecke",
        "condividi|condividi su facebook|stampa|commenti|commenta|leggi anche|leggi tutto|leggi di più|"
        "continua a leggere|scopri di più|vedi anche|potrebbe interessarti|potrebbe interessarti anche|"
        "ti potrebbe interessare|ti potrebbe interessare anche|i più letti|le più lette|ultime notizie|"
        "ultim'ora|articoli correlati|notizie correlate|pubblicità|accedi|registrati|abbonati|il mio account|"
        "in diretta|ascolta|ascolta l'articolo|copia link|copia il link|invia per e-mail|salva|torna alla home|"
        "contenuto sponsorizzato|argomenti|etichette|video",
        "compartilhar|compartilhe|partilhar|imprimir|início|comentários|comentar|leia também|leia mais|ler mais|"
        "você pode gostar|você pode gostar de|você também pode gostar|talvez você goste|"
        "veja também|veja mais|saiba mais|mais lidas|mais lidos|mais vistas|últimas notícias|notícias relacionadas|"
        "artigos relacionados|matérias relacionadas|recomendado para você|recomendados|publicidade|"
        "continua após a publicidade|continua depois da publicidade|entrar|cadastre-se|assine|assine já|"
        "minha conta|ao vivo|ouvir|ouvir notícia|ouça este conteúdo|copiar link|enviar por e-mail|salvar|guardar|"
        "conteúdo patrocinado|etiquetas|assuntos|vídeos|voltar ao topo",
        "分享|分享到|分享至|广告|廣告|相关新闻|相關新聞|相关阅读|相關閱讀|相关报道|相关链接|推荐阅读|推薦閱讀|延伸阅读|延伸閱讀|"
        "热门推荐|热门新闻|热点推荐|精彩推荐|为您推荐|猜你喜欢|更多新闻|更多精彩内容|点击查看更多|查看更多|阅读原文|阅读全文|"
        "首页|首頁|返回首页|返回顶部|登录|登入|注册|註冊|评论|評論|网友评论|我要评论|留言|打印|列印|收藏|点赞|纠错|举报|"
        "字号|字体|大 中 小|扫码关注|扫一扫|扫描二维码|关注我们|关注我們|下载客户端|打开客户端|版权声明|免责声明",
        "シェア|シェアする|ツイート|ブックマーク|印刷|関連記事|関連ニュース|続きを読む|会員登録|ログイン|新着記事|人気記事|おすすめ記事|"
        "アクセスランキング|トップへ戻る|コメント|広告|［pr］|[pr]|あわせて読みたい|"
        "印刷する|保存する|メールで送る|メールでシェアする|xでシェアする|この記事を書いた人|この記事の筆者|筆者紹介",
        "реклама|на правах рекламы|читайте также|читать также|смотрите также|по теме|материалы по теме|поделиться|"
        "комментарии|популярное|самое читаемое|новости партнеров|новости партнёров|подписаться|войти|регистрация",
        "reklama|dalsza część artykułu pod reklamą|czytaj też|czytaj także|czytaj więcej|czytaj dalej|zobacz też|"
        "zobacz także|przeczytaj też|udostępnij|komentarze|najczęściej czytane|polecane|zaloguj się|zarejestruj się",
        "advertentie|lees ook|lees meer|lees verder|bekijk ook|deel dit artikel|delen|reacties|meest gelezen|"
        "gerelateerde artikelen|inloggen|aanmelden|abonneer",
        "광고|관련기사|관련 기사|관련뉴스|많이 본 뉴스|많이 본 기사|인기 기사|추천 기사|공유하기|댓글|구독하기|로그인|회원가입",
        "iklan|advertisement|scroll to continue with content|baca juga|baca selengkapnya|lihat juga|simak juga|"
        "bagikan|komentar|berita terkait|artikel terkait|terpopuler|daftar|masuk",
        "reklam|ilgili haberler|ilgili haber|haberin devamı|devamını oku|paylaş|yorumlar|çok okunanlar|en çok okunanlar",
        "hirdetés|olvasta már?|kapcsolódó cikkek|megosztás|hozzászólások|legolvasottabb|legfrissebb",
        "विज्ञापन|यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|और पढ़ें|संबंधित खबरें|शेयर करें|टिप्पणियाँ",
        "إعلان|إعلانات|اقرأ أيضا|اقرأ أيضًا|اقرأ المزيد|مواضيع ذات صلة|أخبار ذات صلة|شارك|مشاركة|التعليقات|الأكثر قراءة",
        "اشتہار|یہ بھی پڑھیں|مزید پڑھیں|متعلقہ خبریں|شیئر کریں|تبصرے",
    )
    for words in phrases.split("|")
)
"""Whole lines."""

LINK_LABEL = (
    r"(?:[àa] )?lire (?:aussi|également)|voir aussi|sur le même sujet|mots[- ]clés|"
    r"le[ea] también|leer (?:más|también)|(?:también )?te puede interesar|etiquetas|archivado en|"
    r"lesen sie (?:auch|mehr)|mehr (?:zum thema|dazu)|das könnte (?:sie|dich) auch interessieren|"
    r"schlag(?:wörter|worte)|stichw(?:örter|orte)|"
    r"leggi (?:anche|tutto)|vedi anche|(?:ti )?potrebbe interessar(?:ti|e)(?: anche)?|argomenti|"
    r"字号|字体|关键词|標籤|标签|相关阅读|延伸阅读|推荐阅读|上一篇|下一篇|原标题|原標題|"
    r"(?:lees|bekijk) ook|lees verder|leia (?:também|mais)|veja (?:também|mais)|saiba mais|assuntos"
)
"""What stands before a colon and a link's text, or the page's own topics."""

MORE_ABOUT = r"(?:noch )?mehr (?:zu|zum|zur|über|von|aus)|plus sur|más sobre|mais sobre|altro su|meer over"
"""How a line begins that stands over links to other stories."""
RIGHTS = (
    r"tous droits (?:de reproduction )?réservés|(?:todos los )?derechos reservados|alle rechte vorbehalten|"
    r"tutti i diritti (?:sono )?riservati|riproduzione riservata|todos os direitos reservados|"
    r"prohibida (?:la|su) reproducción|proibida a reprodução|reproduction interdite"
)
TELLS = r"(?!(?=[^,]*,\s(?-i:[a-zà-ÿа-яё])[^,]*\s.*\.$)(?!.*cookie))"
"""What no asking is: a sentence that goes on in small letters behind a comma, as in "Follow us, said the guide."."""

ASKING = (
    rf"{TELLS}(?:"
    r"abonnez-vous|inscrivez-vous (?:à|pour)|suivez-nous|rejoignez-nous sur|"
    r"suivez (?:toute l['’]actu\w*|nos actualités)\b.{0,60}\b(?:appli\w*|newsletter|réseaux)\b|"
    r"s['’]abonner à|s['’]inscrire à|téléchargez (?:notre|l['’]) ?appli|nous utilisons des cookies|"
    r"suscríbe(?:te|ase)|síg(?:ue|a)nos|regístrate (?:gratis|en|para)|descarga (?:nuestra|la) app|"
    r"(?:utilizamos|usamos) cookies|este sitio (?:web )?(?:utiliza|usa) cookies|"
    r"abonnieren sie|melden sie sich (?:jetzt |hier )?(?:an|für)\b|folgen sie uns|folge uns|wir (?:verwenden|nutzen) cookies|"
    r"diese (?:website|seite) (?:verwendet|nutzt) cookies|(?:jetzt|hier)\s(?:\w+\s){0,3}(?:abonnieren|anmelden|registrieren)$|"
    r"iscriviti (?:a|alla|al|ai|per)|seguici|abbonati (?:a|per|ora)|scarica (?:la nostra|l['’]) ?app|utilizziamo i cookie|"
    r"questo sito (?:utilizza|usa) (?:i )?cookie|"
    r"receba (?:as )?notícias|leia mais notícias|"
    r"participe do (?:canal|grupo)|veja (?:os |mais )?vídeos (?:que|mais|em alta)|"
    r"assine (?:a nossa|nossa|o nosso|já)|inscreva-se|siga-nos|siga (?:o|a) .{2,30} no (?:instagram|facebook|twitter|x|whatsapp)|"
    r"baixe (?:o nosso|nosso) app|este site (?:usa|utiliza) cookies|"
    r"подпи(?:шитесь|сывайтесь) на (?:наш|канал)\w*|следите за нами|читайте нас в|"
    r"zapisz się (?:do|na) (?:naszego )?newsletter\w*|(?:obserwuj|polub) nas na|"
    r"schrijf je in voor (?:onze|de)|abonneer je op|volg ons (?:op|via)|(?:wij|we) gebruiken cookies|"
    r"berlangganan (?:buletin|newsletter)|ikuti kami|"
    r"(?:ikuti|simak|dapatkan) (?:berita|update) .{0,40} di (?:google|whatsapp)|"
    r"iratkoz(?:zon|z) fel (?:a )?hírlevel\w*|köves(?:sen|s) minket|"
    r"اشترك في (?:نشرتنا|النشرة)|تابعنا على|تابعونا على|关注(?:我们|本报)的?(?:微信|微博|公众号)\w*|订阅(?:我们|本报)的\w*)"
)
"""How a line begins that asks something of its reader."""
ASKED_AT_END = (
    r"(?:ニュースレター|メルマガ).{0,30}(?:登録|購読|受け取り).{0,8}(?:ください|ましょう|お願い.{0,6}|はこちら(?:から)?)|(?:フォロー|チャンネル登録|いいね).{0,4}(?:してください|しよう|を?お願いします)|"
    r"(?:구독|팔로우)(?:하고.{0,30}(?:받아보세요|만나보세요)|하세요|해\s?주세요)|"
    r"(?:bültenimize|kanalımıza) abone olun.{0,40}|bizi .{2,40} takip ed(?:in|ebilirsiniz)|"
    r"(?:न्यूज़लेटर|चैनल).{0,20}(?:सदस्यता लें|सब्सक्राइब करें).{0,30}|हमें .{2,40} (?:फॉलो|लाइक) करें|"
    r"(?:نیوز لیٹر|چینل).{0,20}سبسکرائب کریں.{0,30}|ہمیں .{2,40} فالو کریں"
)
"""How one ends in languages whose verbs stand last, but for its stop."""

READING_TIME = (
    r"(?:temps de lecture|tiempo de lectura|lesezeit|tempo d[ie] lettura|tempo de leitura|lecture)\s?:?\s?\d+.{0,10}|"
    r"\d+\s?min(?:ut[a-zé]+)?\.?\s(?:de )?(?:lecture|lectura|lesezeit|lettura|leitura)"
)
OF_READERS = (
    r"(?:commentaires?|réactions?|comentarios?|kommentare?r?|comment[oi]|comentários?|reacties?|komentarz(?:e|y)?|"
    r"комментари(?:й|я|и|ев)|коментар(?:і|ів|и)|yorum(?:lar)?|hozzászólás(?:ok)?|kommentti?a?|komentar|"
    r"评论|評論|网友评论|留言|コメント|댓글|تعليقات|التعليقات|تبصرے|टिप्पणियाँ)"
)
"""What stands over what readers say of a story."""
ABOUT_AUTHORS = (
    r"über (?:den|die) autor(?:in|en|innen)?(?:\s?/\s?die autorin)?|à propos (?:de l['’]|des )auteure?s?|"
    r"sobre (?:el|la|los|o|a|os) autor(?:a|es)?|sull['’]autor[ei]|over de auteurs?"
)
COMMENTS = rf"(?:{OF_READERS}|partages|compartidos|condivisioni)"


def is_button(line: str) -> bool:
    """Whether a line is the name of a button or of a box."""
    return line.rstrip(" :：>»→").lower().replace("’", "'") in BUTTONS
