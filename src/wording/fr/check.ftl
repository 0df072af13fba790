### Ce que le vérificateur dit d’une faute : aux personnes qui traduisent, écrivent et relisent, pas aux enfants.

## The file

encoding = Ce fichier n’est pas écrit en UTF-8 : « { $shown } ».
    .help = Enregistre-le de nouveau en choisissant l’encodage « UTF-8 ».
    .why = Les lettres deviendraient des signes que personne ne peut lire.
bom = Le fichier commence par une marque invisible (marque d’ordre des octets).
    .help = Enregistre-le en « UTF-8 » sans « BOM » ni « signature ».
    .why = Certains programmes ne trouvent alors pas le premier texte du fichier.
line-ends = Les lignes de ce fichier finissent à la manière de Windows (CR LF).
    .help = Enregistre le fichier avec des fins de ligne « LF » ou « Unix ».
    .why = Chaque ligne semble changée à la relecture, et les vrais changements s’y cachent.
line-ends-lone = Il y a des fins de ligne d’un ancien type (CR seul), que Fluent prend pour du texte.
    .help = Enregistre le fichier avec des fins de ligne « LF » ou « Unix ».
mojibake = « { $shown } », c’est « { $meant } » ouvert dans un mauvais encodage puis enregistré.
    .help = Remets les bonnes lettres.
    .why = Un enfant voit une suite de signes étranges au lieu de mots.
mojibake-lost = Des lettres sont perdues ici : il ne reste que des signes de remplacement.
    .help = Écris le mot de nouveau ; ce fichier ne permet pas de retrouver les lettres.
not-nfc = « { $word } » est écrit avec lettres et accents séparés, qui ont l’air d’un seul caractère mais en font deux.
    .help = Copie la ligne ci-dessous ; elle a le même aspect et elle est composée (NFC).
    .why = La recherche ne trouve pas le mot, et certains téléphones montrent l’accent à côté de la lettre.
file-name = Aucun fichier anglais ne s’appelle { $file } ; il s’agit de { $meant }.
    .help = Renomme le fichier.
    .why = Rien n’est trouvé dans un fichier d’un autre nom : un enfant ne verrait aucun texte dans sa langue.
missing-file = Le fichier { $file } manque ; « { $reference } » l’a.
    .help = Copie le fichier anglais du même nom et traduis ce qui suit chaque « = ».
    .why = Aucun de ses textes n’existerait dans la langue de l’enfant.
obsolete-file = Il n’y a pas de fichier anglais { $file }.
    .help = Supprime-le, ou demande si le fichier anglais a été oublié.
    .why = Personne ne le lit, mais sa relecture prend du temps.
obsolete-file-copy = { $file } a l’air d’une copie de { $meant }, qui existe aussi.
    .help = Garde le meilleur des deux sous le bon nom.
locale-name = Cette langue ne se nomme pas « { $tag } » ; c’est « { $meant } ».
    .help = Renomme le dossier.
    .why = Un navigateur qui demande la langue ne la trouverait pas, et l’enfant aurait de l’anglais.
locale-name-unknown = « { $tag } » n’est pas le code d’une langue.
    .help = Utilise un code comme fr, pt-BR ou zh-Hant (BCP 47).

## How Fluent is written

syntax = Ceci ne peut pas être lu comme du Fluent.
    .help = Un message est un nom, « = » et son texte ; les lignes qui suivent commencent par quatre espaces.
    .why = Tout le message est perdu, et un enfant ne voit rien, ou de l’anglais.
syntax-no-indent = Cette ligne appartient au texte au-dessus, mais commence au bord.
    .help = Commence-la par quatre espaces.
syntax-tab = Cette ligne commence par une tabulation ou une autre espace que Fluent ne connaît pas.
    .help = Utilise des espaces ordinaires, quatre.
syntax-indent = Il y a quelque chose devant le nom.
    .help = Un nom commence tout au bord de sa ligne.
syntax-no-equals = Il manque « = » entre le nom « { $id } » et son texte.
    .help = Écris le nom, une espace, « = », une espace et le texte.
syntax-bad-id = « { $id } » n’est pas un nom que Fluent connaît.
    .help = Les noms ne se traduisent pas : copie celui du fichier anglais. Seuls les lettres a à z, les chiffres, « - » et « _ » y sont permis.
syntax-attribute-name = Une étiquette se met sur sa propre ligne, sous son message « { $id } ».
    .help = Écris une fois le nom du message, et l’étiquette en dessous, avec quatre espaces et un point.
syntax-no-dot = Il manque le point devant « { $id } » : un enfant lirait cette ligne comme du texte.
    .help = Mets un point juste devant le nom.
syntax-swallowed = Le nom « { $id } » ne commence pas au bord : sa ligne est devenue une partie du texte au-dessus.
    .help = Enlève les espaces devant lui.
syntax-lone-attribute = Cette étiquette est seule : un commentaire ou une ligne cassée la sépare de son message.
    .help = Mets-la juste sous le texte auquel elle appartient.
syntax-lone-variant = Cette ligne est un choix sans la ligne qui dit selon quoi on choisit.
    .help = Copie tout le texte avec ses accolades depuis le fichier anglais et traduis-le de nouveau.
syntax-comment = Il manque une espace après « # ».
    .help = Écris « # » , une espace, puis le commentaire.
syntax-comment-style = C’est un commentaire d’un autre type de fichier.
    .help = En Fluent, un commentaire commence par « # » et une espace.
syntax-conflict = Deux versions de ce fichier ont été réunies et laissées ainsi.
    .help = Garde une des versions, et enlève les lignes de signes.
syntax-unclosed-brace = Une accolade est ouverte et jamais fermée.
    .help = Écris « {"}"} » après le nom.
syntax-stray-brace = Une accolade est fermée sans avoir été ouverte.
    .help = Enlève-la. Pour montrer une accolade à l’enfant, écris {"{"} "{"}"}" {"}"}.
syntax-empty-braces = Il n’y a rien entre ces accolades.
    .help = Remets ce que l’anglais y a, ou enlève les accolades.
syntax-braces = Ce qui est entre ces accolades ne peut pas être lu.
    .help = Copie les accolades et leur contenu depuis l’anglais ; ils ne se traduisent pas.
syntax-bad-name = « { $name } » n’est pas un nom que Fluent connaît.
    .help = Ce qui est entre accolades ne se traduit pas : copie-le depuis l’anglais.
syntax-curly-quote = Il y a des guillemets courbes là où il en faut des droits.
    .help = Entre accolades, seul " est un guillemet.
syntax-unclosed-quote = Un guillemet est ouvert entre les accolades et pas fermé sur la même ligne.
    .help = Écris " à la fin, avant l’accolade.
syntax-escape = Une barre oblique inverse entre guillemets commence un signe qui n’existe pas.
    .help = Écris-en deux pour en avoir une, ou « \u » avec quatre signes de 0 à 9 et A à F.
syntax-function-case = La fonction « { $function } » est écrite en minuscules.
    .help = Les fonctions s’écrivent en majuscules.
syntax-two-defaults = Deux textes sont marqués par « * » comme celui de tous les autres cas.
    .help = Garde l’étoile à un seul, le plus souvent [other].
syntax-selector = On ne peut pas choisir un texte selon ceci.
    .help = Choisis selon une variable ($name) ou une propriété d’un terme (-term.property).
syntax-term-attribute = Une propriété d’un terme ne se montre pas, elle sert seulement à choisir.
    .help = Montre le terme lui-même, sans le point et ce qui suit.
# linnet: allow typography because the colon is part of what is typed
syntax-arguments = Ce qui est entre les parenthèses ne peut pas être lu.
    .help = Copie-le depuis l’anglais : d’abord les valeurs, puis name: "value".
select-no-default = Aucun de ces textes n’est marqué comme celui de tous les autres cas.
    .help = Mets « * » juste devant le dernier crochet, le plus souvent *[other].
    .why = Tout le message est perdu, et un enfant ne voit rien, ou de l’anglais.

## What is there and what is not

missing-message = Le message « { $id } » manque. En anglais : « { $text } »
    .help = Copie-le depuis le fichier anglais, dans le même ordre, et traduis-le.
    .why = Un enfant ne verrait ici aucun texte, ou de l’anglais.
missing-message-near = Le message « { $id } » manque ; « { $near } » lui ressemble.
    .help = Les noms ne se traduisent pas : écris-le comme l’anglais.
obsolete-message = L’anglais n’a pas de message « { $id } ».
    .help = Supprime-le ; s’il est utile, il doit d’abord être dans l’anglais.
    .why = Aucun enfant ne le voit jamais, mais sa relecture prend du temps.
obsolete-message-near = L’anglais n’a pas de message « { $id } », mais il en a un appelé « { $near } ».
    .help = Les noms ne se traduisent pas : écris-le comme l’anglais.
misplaced-message = La place du message « { $id } » est dans { $file }.
    .help = Mets-le là.
    .why = Qui corrigera ce texte plus tard le cherchera dans le même fichier que l’anglais.
missing-value = « { $id } » a des étiquettes, mais pas de texte à lui. En anglais : « { $text } »
    .help = Écris le texte juste après « = ».
    .why = Un enfant verrait des boutons sous rien.
obsolete-value = « { $id } » a un texte, et l’anglais n’a que des étiquettes.
    .help = Enlève ce qui suit « = », et garde les étiquettes.
    .why = Aucun enfant ne le voit jamais, mais sa relecture prend du temps.
empty-value = Il n’y a pas de texte ici.
    .help = Écris la traduction après « = ».
    .why = Un enfant verrait une bulle vide ou un bouton sans mots.
empty-value-variant = Un des textes au choix est vide.
    .help = Écris le texte après son crochet.
missing-attribute = L’étiquette « .{ $id } » manque. En anglais : « { $text } »
    .help = Copie-la depuis le fichier anglais et traduis ce qui suit « = ».
    .why = Un bouton n’aurait pas de mots, ou ne serait pas là du tout.
obsolete-attribute = L’anglais n’a pas ici d’étiquette « .{ $id } ».
    .help = Supprime-la.
    .why = Aucun enfant ne la voit jamais, mais sa relecture prend du temps.
obsolete-attribute-near = L’anglais n’a pas ici d’étiquette « .{ $id } », mais « .{ $near } ».
    .help = Les noms d’étiquettes ne se traduisent pas : écris-le comme l’anglais.
missing-term = Le terme « { $id } » manque.
    .help = Copie-le depuis le fichier anglais ; un nom qui est partout le même peut rester tel quel.
    .why = Chaque texte qui l’utilise montrerait son nom entre accolades à un enfant.
duplicate-id = « { $id } » est là deux fois.
    .help = Garde le meilleur. Est-ce qu’un autre nom était voulu ?
    .why = Un seul des deux est montré, et personne ne sait lequel a été relu.
duplicate-id-elsewhere = « { $id } » existe déjà, dans { $file }.
    .help = Garde le meilleur, dans le fichier où l’anglais l’a.
duplicate-attribute = L’étiquette « .{ $id } » est là deux fois.
    .help = Garde la meilleure. Est-ce qu’une autre étiquette était voulue ?
    .why = Un bouton montrerait les mots d’un autre.
duplicate-variant = [{ $key }] est là deux fois ; le second n’est jamais montré.
    .help = Garde l’un des deux. Est-ce qu’une autre forme était voulue ?
    .why = Pour certains nombres, un enfant lit une phrase avec la mauvaise forme.

## What texts refer to

missing-variable = L’anglais montre ici { "{" } ${ $name } { "}" }, et ce texte non.
    .help = Mets-la où elle va dans la phrase, écrite exactement ainsi.
    .why = L’enfant n’aurait pas ce qui se met là : un mot, un jour ou un numéro dont elle a besoin.
unknown-variable = Personne ne remplit { "{" } ${ $name } { "}" } : le texte anglais n’a pas cette variable.
    .help = N’utilise que les variables du texte anglais.
    .why = Un enfant verrait le nom entre accolades au lieu de mots.
unknown-variable-near = Personne ne remplit { "{" } ${ $name } { "}" } ; l’anglais a { "{" } ${ $near } { "}" }.
    .help = Les noms entre accolades ne se traduisent pas : écris-les comme l’anglais.
unknown-variable-style = « { $name } » est la manière d’autres programmes ; un enfant le verrait tel quel.
    .help = Fluent écrit { "{" } $name { "}" }, avec le nom du texte anglais.
missing-term-reference = L’anglais utilise ici le terme { "{" } { $name } { "}" }, et ce texte non.
    .help = Mets le terme là où la phrase en parle.
    .why = Si le nom change un jour, il resterait faux ici.
missing-term-reference-typed = Ce nom est écrit en toutes lettres ; l’anglais utilise le terme { "{" } { $name } { "}" }.
    .help = Écris le terme à la place du nom.
unknown-term = Il n’y a pas de terme { $name }.
    .help = Utilise un terme de terms.ftl, ou écris les mots.
    .why = Un enfant verrait le nom du terme entre accolades.
unknown-term-near = Il n’y a pas de terme { $name }, mais il y en a un appelé { $near }.
    .help = Les noms des termes ne se traduisent pas : écris-les comme dans terms.ftl.
unknown-term-attribute = Dans cette langue, le terme { $name } n’a pas de propriété « .{ $attribute } ».
    .help = Ajoute-la sous le terme, ou choisis selon une autre.
    .why = Le message ne peut pas être composé, et un enfant ne le verrait pas.
unknown-term-variant = Le terme { $name } n’a pas de forme « { $variant } » ; il a : { $known }.
    .help = Écris une de ses formes, ou ajoute celle-ci au terme.
    .why = La phrase aurait le nom dans une mauvaise forme.
unknown-term-variant-by = Le terme { $name } n’a pas de formes selon « { $variant } ».
    .help = Enlève les parenthèses, ou donne de telles formes au terme.
unknown-reference = Il n’y a pas de message « { $name } » à montrer ici.
    .help = Copie ce qui est entre accolades depuis l’anglais, ou écris les mots.
    .why = Un enfant verrait le nom du message entre accolades.
unknown-reference-near = Il n’y a pas de message « { $name } », mais il y en a un appelé « { $near } ».
    .help = Les noms ne se traduisent pas : écris-les tels quels.
unknown-reference-variable = « { $name } » est une variable, et son signe « $ » manque.
    .help = Mets « $ » juste devant le nom.
unknown-reference-term = « { $name } » est un terme, et son tiret manque.
    .help = Mets « - » juste devant le nom.
unknown-reference-attribute = Le message « { $name } » n’a pas d’étiquette « .{ $attribute } ».
    .help = Copie ce qui est entre accolades depuis l’anglais.
cyclic-reference = « { $id } » revient à lui-même : { $ring }.
    .help = À l’un de ces endroits, écris les mots.
    .why = Le texte ne finit jamais, donc un enfant n’en verrait aucun.
unknown-function = Il n’y a pas de fonction { $name }.
    .help = Il n’existe que NUMBER et DATETIME, et celles que l’anglais utilise.
    .why = Le message ne peut pas être composé, et un enfant ne le verrait pas.
unknown-function-near = Il n’y a pas de fonction { $name }, mais { $near }.
    .help = Copie ce qui est entre accolades depuis l’anglais.

## Plurals

missing-plural = Il manque des textes pour ces formes de « { $language } » (avec le premier nombre qui prend chacune) : { $missing }.
    .help = Ajoute un texte pour chacune, dans la forme que le nombre demande.
    .why = Pour certains nombres, un enfant lit une phrase avec la mauvaise forme.
missing-plural-flat = Il y a un seul texte pour tous les nombres ; « { $language } » a ces formes : { $missing }.
    .help = Laisse le nombre choisir, comme en anglais, ou tourne la phrase pour que le nombre soit seul (« Messages : 5 »).
unknown-plural = « { $key } » n’est pas le nom d’une forme du pluriel ; « { $language } » a : { $known }.
    .help = Ces noms sont fixes et ne se traduisent pas.
    .why = Ce texte n’est jamais montré, et certains nombres viennent avec une mauvaise forme.
unknown-plural-other = « { $language } » n’a pas de forme du pluriel « { $key } » ; elle a : { $known }.
    .help = Enlève-la ; un texte pour un seul nombre s’écrit avec ce nombre, comme [2].
unknown-variant = Le programme ne choisit jamais [{ $key }] ; l’anglais a : { $known }.
    .help = Ce qui est entre crochets ne se traduit pas.
    .why = Ce texte n’est jamais montré, et l’enfant a celui de tous les autres cas.

## Language and script

untranslated = C’est encore le texte anglais.
    .help = Traduis-le.
    .why = Un enfant qui ne lit pas l’anglais est laissé seul ici.
untranslated-part = Cette partie est encore le texte anglais.
    .help = Traduis-la.
placeholder-text = « { $shown } » est une note, pas un texte. En anglais : « { $english } »
    .help = Écris la traduction.
    .why = Un enfant lirait une note qui était pour nous.
wrong-language = Cela se lit comme une autre langue (« { $found } », pas « { $language } »). En anglais : « { $english } »
    .help = Le texte a-t-il été enregistré dans le mauvais dossier ? Mets ici la bonne traduction.
    .why = Un enfant ne le comprendrait pas.
wrong-script = Ceci est écrit en lettres { $script } ; la langue s’écrit en lettres { $wanted }. En anglais : « { $english } »
    .help = Écris-le dans les lettres de la langue.
    .why = Beaucoup d’enfants ne peuvent pas le lire.
wrong-script-word = « { $word } » est écrit en lettres { $script } ; la langue s’écrit en lettres { $wanted }.
    .help = Écris-le dans les lettres de la langue.
mixed-script = Dans « { $word } » se trouve une lettre { $script } qui ressemble seulement à la bonne : { $letter } ({ $code }).
    .help = Tape le mot de nouveau avec le clavier de la langue.
    .why = Il a l’air juste, mais un lecteur d’écran bute, et le mot n’est ni trouvé ni reconnu.
wrong-letter = { $letter } ({ $code }) n’est pas une lettre de cette langue ; il s’agit de { $meant }.
    .help = Tape le mot de nouveau avec le clavier de la langue.
    .why = Cela surprend qui le lit, et la recherche et les lecteurs d’écran butent dessus.
wrong-letter-foreign = { $letter } ({ $code }) n’est pas une lettre que « { $language } » écrit.
    .help = Le mot est-il bien écrit ?
wrong-letter-loose = Un accent est ici sans sa lettre ({ $code }).
    .help = Écris la lettre avant l’accent, ou enlève l’accent.
wrong-letter-order = Deux signes de cette syllabe sont dans le mauvais ordre, ou l’un est là deux fois ({ $code }).
    .help = Tape la syllabe de nouveau.
wrong-letter-shape = { $letter } ({ $code }) est l’image d’une lettre, pas la lettre elle-même.
    .help = Tape le mot en lettres ordinaires.

## What nobody sees

bidi = Une commande du sens de l’écriture est fausse ici : { $code }.
    .help = Enlève-la.
    .why = Des mots, numéros ou adresses peuvent apparaître dans le mauvais ordre et vouloir dire autre chose.
bidi-override = { $code } retourne les lettres : un texte se lit autrement qu’il n’est.
    .help = Enlève-le ; un texte de droite à gauche n’a pas besoin d’un tel signe.
bidi-open = { $code } est ouvert et pas fermé dans le même paragraphe.
    .help = Ferme-le par { $close }, ou enlève-le.
bidi-unopened = { $code } ferme ce qui n’a jamais été ouvert.
    .help = Enlève-le.
bidi-pointless = { $code } ne sert à rien ici.
    .help = Enlève-le.
invisible = Un caractère invisible est ici : { $code } { $name }.
    .help = Enlève-le. La ligne ci-dessous est sans lui.
    .why = Il peut couper des mots pour la recherche et les lecteurs d’écran, et personne ne le voit en relisant.

## Markup, addresses, numbers

markup-injection = Ceci pourrait exécuter, charger ou ouvrir quelque chose que personne n’a relu : { $tag }
    .help = Enlève-le ; un texte ne contient que des mots.
    .why = Quelqu’un pourrait espionner un enfant ou l’emmener ailleurs.
markup-mismatch = L’anglais n’a pas { $tag } ici, ou pas autant de fois.
    .help = Utilise les balises du texte anglais, pas d’autres.
    .why = Un enfant verrait la balise telle quelle, ou une page cassée.
markup-mismatch-lost = { $tag } du texte anglais manque ici.
    .help = Mets-la autour des mêmes mots qu’en anglais.
markup-mismatch-order = { $tag } se ferme avant de s’ouvrir.
    .help = Mets les balises dans l’ordre du texte anglais.
markup-mismatch-entity = { $tag } est la manière des pages web d’écrire un signe ; un enfant le verrait tel quel.
    .help = Écris le signe lui-même.
phone-changed = Le numéro { $number } du texte anglais manque.
    .help = Une traduction ne change jamais un numéro : écris-le tel quel.
    .why = Un enfant en danger n’aurait personne à appeler.
phone-changed-to = L’anglais dit { $number }, et ce texte { $new }.
    .help = Une traduction ne change jamais un numéro : écris-le tel quel.
phone-changed-new = L’anglais n’a pas ici de numéro { $number }.
    .help = Enlève-le ; les contacts viennent de flows/helplines, où chacun a sa source.
number-changed = L’anglais dit { $number }, et ce texte { $new }.
    .help = Est-ce le même nombre ?
    .why = Un enfant lirait un âge, un jour ou un montant faux.
url-changed = L’adresse { $url } du texte anglais manque.
    .help = Une traduction ne change jamais une adresse : écris-la telle quelle.
    .why = Un enfant n’arriverait pas là où est l’aide, ou arriverait sur la page d’un inconnu.
url-changed-to = L’anglais a l’adresse { $url }, et ce texte { $new }.
    .help = Une traduction ne change jamais une adresse : écris-la telle quelle.
url-changed-new = L’anglais n’a pas ici d’adresse { $new }.
    .help = Enlève-la ; les adresses viennent de données relues.

## Form

too-long = Ceci a { $length } caractères, et { $limit } sont le maximum.
    .help = Dis-le en moins de mots.
    .why = Sur un petit téléphone, la fin serait coupée ou pousserait les autres boutons dehors.
too-long-bubble = Une bulle a { $length } caractères, et { $limit } sont le maximum.
    .help = Raccourcis-la, ou commence une autre bulle par une ligne vide.
typography = La ponctuation n’est pas celle de la langue : { $mark }
    .help = Écris-la comme la ligne ci-dessous.
    .why = Un texte plein de fautes inspire moins confiance et se lit moins bien à voix haute.
typography-apostrophe = « { $mark } » est un accent tout seul, pas une apostrophe.
    .help = Écris ’.
typography-colon = L’anglais finit par « : », parce que quelque chose suit ; ce texte non.
    .help = Mets { $mark } à la fin.
typography-ellipsis = L’anglais finit par « … » ; ce texte non.
    .help = Mets { $mark } à la fin.
typography-exclamation = L’anglais finit par « ! » ; ce texte ne finit par rien.
    .help = Mets { $mark } à la fin.
typography-french = En français, une espace insécable se met à côté de { $mark }.
    .help = Écris-le comme la ligne ci-dessous.
typography-kashida = Le mot est étiré par des signes qui ne servent qu’à décorer.
    .help = Écris le mot sans eux.
typography-no-question = L’anglais n’est pas une question ; ce texte finit par { $mark }
    .help = Veut-il encore dire la même chose ?
typography-no-stop = L’étiquette anglaise n’a pas de point final ; ce texte finit par { $mark }
    .help = Enlève-le.
typography-own-mark = La langue a un signe à elle pour { $mark } : { $meant }
    .help = Écris-le comme la ligne ci-dessous.
typography-pair = { $mark } est seul : son partenaire manque.
    .help = Mets l’autre à sa place.
typography-question = L’anglais pose une question ; ce texte n’a pas de point d’interrogation.
    .help = Mets { $mark } à la fin.
typography-quotes = Les guillemets de la langue sont { $mark }.
    .help = Écris-les comme la ligne ci-dessous.
typography-space-after = Il manque une espace après { $mark }
    .help = Écris-le comme la ligne ci-dessous.
typography-space-before = Il y a une espace avant { $mark }
    .help = Enlève-la.
typography-spanish = Le { $mark } du début manque.
    .help = Mets-le là où la question ou l’appel commence.
typography-stop = L’anglais finit par un point ; ce texte ne finit par rien.
    .help = Mets { $mark } à la fin. Le texte a-t-il été coupé ?
typography-twice = { $mark } est ici deux fois.
    .help = Une fois suffit.
whitespace = Il y a plus d’une espace ici.
    .help = Une suffit.
    .why = Des trous rendent un texte plus dur à lire, surtout en grandes lettres sur un petit écran.
whitespace-edge = Une espace a été mise au bord du texte ; l’anglais n’en a pas.
    .help = Enlève-la.
whitespace-end = Il y a des espaces à la fin de la ligne.
    .help = Enlève-les.
whitespace-joined = Il manque une espace à côté de ce qui est inséré.
    .help = Écris-le comme la ligne ci-dessous.
whitespace-odd = Une espace d’une largeur inhabituelle est ici : { $code }.
    .help = Écris une espace ordinaire.
whitespace-tab = Une tabulation est dans le texte.
    .help = Écris une espace ordinaire.

## Silences

# linnet: allow typography because the colon is part of what is typed
silence-without-reason = « { $name } » est passé sous silence ici sans raison.
    .help = Dis pourquoi : { "#" } linnet: allow { $name } because …
    .why = Qui relit ensuite doit savoir que quelqu’un a regardé.
silence-unused = Rien ici ne viole la règle « { $name } », donc il n’y a rien à taire.
    .help = Enlève le commentaire.
    .why = Une faute à venir à cet endroit passerait inaperçue.

## Files of other translation tools

exchange-line = Cette ligne ne peut pas être lue : { $what }
    .help = Enregistre le fichier avec un programme de traduction, ou prends-en un nouveau : linnet locale export.
    .why = Les mots écrits ici n’arriveraient jamais à un enfant.
exchange-no-name = La ligne qui nomme ce texte manque : « { $text } »
    .help = Garde ce que le fichier exporté a au-dessus de chaque texte.
    .why = Personne ne sait où vont ces mots.
exchange-no-locale = Le fichier ne dit pas pour quelle langue il est, ou cette langue n’a pas encore de dossier.
    .help = Commence par linnet locale new, puis reprends le fichier.
    .why = Personne ne sait à quel enfant vont ces mots.
exchange-unknown = Il n’y a plus de texte { $id }.
    .help = Rien n’a été changé. Exporte la langue de nouveau.
    .why = Aucun enfant ne verrait jamais ces mots.
exchange-outdated = L’anglais de { $id } a changé depuis que le fichier a été fait.
    .help = Les mots ont été repris. Vérifie qu’ils disent encore la même chose.
    .why = Un enfant lirait autre chose qu’en anglais.

## Flows

toml = Ceci ne peut pas être lu comme du TOML : { $what }
    .help = Compare avec un fichier entier ; docs/author.md en montre de chaque sorte.
    .why = Rien de ce fichier ne peut servir : il manquerait à un enfant.
book = Les réglages ne peuvent pas être lus : { $what }
    .help = docs/author.md montre un flows/book.toml entier.
    .why = Sans les réglages, aucune conversation ne commence.
book-missing = Le fichier flows/book.toml manque.
    .help = Il dit où une conversation commence ; docs/author.md en montre un.
bad-id = « { $id } » ne peut pas être le nom d’un nœud.
    .help = Utilise des minuscules de a à z, des chiffres et des tirets, et commence par une lettre.
    .why = Les endroits sont gardés par leurs noms ; un nom étrange serait perdu.
bad-id-choice = Un choix ne peut pas s’appeler « { $id } ».
    .help = Utilise des minuscules, des chiffres et des tirets ; les choix du moteur (more, help, back) sont pris.
bad-id-flow = Un dialogue ne peut pas s’appeler « { $id } ».
    .help = Nomme le fichier avec des minuscules, des chiffres et des tirets ; les noms des textes du moteur sont pris.
flow-head = Ce dialogue ne dit pas comment on y entre.
    .help = Commence le fichier par [flow] et, en dessous, la ligne kind = "topic".
    .why = Personne ne sait si un enfant peut entrer ici.
no-start = Ce dialogue n’a pas de nœud appelé « start ».
    .help = Appelle le premier nœud [start].
    .why = Un enfant qui choisit ce sujet n’arriverait nulle part.
id-clash = « { $id } » ne se distingue pas d’un autre nœud, ou de l’ancien nom d’un autre.
    .help = Donne-lui un autre nom.
    .why = Deux endroits pourraient être pris l’un pour l’autre.
too-many-nodes = Il y a plus de 65 534 nœuds.
    .help = Enlèves-en.
    .why = Un état n’a pas de place pour plus.
missing-key = Un nœud de type { $kind } a besoin de « { $key } ».
    .help = Ajoute une ligne qui commence par { $key }.
    .why = L’étape ne saurait pas où continuer.
unused-key = Un nœud de type { $kind } n’a que faire de « { $key } ».
    .help = Enlève cette ligne, ou change le type.
    .why = Ce que l’auteur voulait n’arriverait pas.
unknown-key = La clé « { $key } » n’est pas connue ici.
    .help = Enlève-la, ou vois dans docs/author.md les clés de chaque type.
    .why = Ce que l’auteur voulait n’arriverait pas.
unknown-key-near = La clé « { $key } » n’est pas connue ici.
    .help = S’agit-il de « { $near } » ?
too-many-flags = Il y a de la place pour { $limit } drapeaux.
    .help = Utilise l’un de ceux qui existent.
    .why = Un état n’a pas de place pour plus.
bad-country = « { $code } » n’est pas un code de pays.
    .help = Écris les deux majuscules du pays, comme TG.
    .why = Un enfant de ce pays n’en verrait rien.
endless-loop = { $ids } tournent en rond sans attendre l’enfant.
    .help = Mets dans le cercle un nœud qui attend (ask, listen, helpline, safe).
    .why = Le tour de l’enfant ne viendrait jamais.
bad-value-check = « { $value } » n’est pas une valeur possible de « { $of } ».
    .help = Écris "7-12" ou "13-17" pour l’âge, deux majuscules pour le pays, "yes" pour un drapeau.
    .why = Aucun enfant ne serait jamais mené par là.
call-topic = « { $flow } » est un sujet, et seules des parties peuvent être appelées.
    .help = Mène plutôt à "{ $flow }/start", ou fais de ce dialogue une partie.
    .why = Un sujet ne revient pas d’où il a été appelé.
unknown-flow = Il n’y a pas de dialogue appelé « { $flow } ».
    .help = Nomme un dialogue qui a un fichier dans flows/.
    .why = Un enfant qui prend ce chemin n’aurait pas de réponse.
unknown-flow-near = Il n’y a pas de dialogue appelé « { $flow } ».
    .help = S’agit-il de « { $near } » ?
bad-age = « { $age } » n’est pas une tranche d’âge.
    .help = Écris "7-12" ou "13-17".
    .why = Aucun enfant n’aurait cet âge.
unknown-flag = Il n’y a pas de drapeau appelé « { $flag } ».
    .help = Ajoute-le à la fin des drapeaux dans flows/book.toml.
    .why = Ce qu’un enfant a dit serait oublié.
unknown-flag-near = Il n’y a pas de drapeau appelé « { $flag } ».
    .help = S’agit-il de « { $near } » ?
lead-into-part = « { $to } » est dans une partie, qui n’a nulle part où revenir.
    .help = Ajoute un nœud de type call qui appelle la partie, et mène à lui.
    .why = La conversation finirait au milieu.
unknown-target = « { $to } » mène à un nœud qui n’existe pas.
    .help = Nomme un nœud de ce dialogue, ou "dialogue/nœud" d’un autre.
    .why = Un enfant qui prend ce chemin n’aurait pas de réponse.
unknown-target-near = « { $to } » mène à un nœud qui n’existe pas.
    .help = S’agit-il de « { $near } » ?
unknown-category = « { $category } » n’est pas une sorte de danger.
    .help = docs/author.md donne la liste des dangers.
    .why = Un enfant en danger resterait sans conseil.
unknown-category-near = « { $category } » n’est pas une sorte de danger.
    .help = S’agit-il de « { $near } » ?
no-advice = Le danger « { $category } » n’a pas de dialogue de conseil.
    .help = Ajoute sous [advice] la ligne { $category } = "dialogue/start".
    .why = Un enfant dans ce danger resterait sans conseil.
too-many-choices = { $node } a { $count } choix, et { $limit } sont le maximum.
    .help = Mets un nœud entre deux, ou laisse le choix le plus rare aux mots qu’elle tape.
    .why = Beaucoup de boutons sont durs à lire pour un enfant en détresse.
no-partner-contact = { $country } a un partenaire, et aucun contact à lui.
    .help = Écris flows/helplines/{ $country }.toml, avec une source pour chaque contact.
    .why = Un enfant d’un pays où nous avons des partenaires ne verrait personne près de lui.
topic-without-words = Aucun mot ne mène au sujet « { $topic } ».
    .help = Ajoute un tableau [{ $topic }] avec words = ["…"].
    .why = Un enfant qui écrit ce qui est arrivé n’y serait pas mené.

## Screens

large-turn = { $node } : ce tour est plus grand que les 4 Kio auxquels chaque tour est rempli.
    .help = Raccourcis le texte, ou mets un choix avant le reste.
    .why = Sa longueur dirait de quoi il parle à qui observe le réseau.
no-text = { $node } : un enfant ne verrait rien ici.
    .help = Écris le texte de ce nœud.
    .why = Un enfant arriverait à une étape qui ne dit rien.
too-many-bubbles = { $node } : { $count } bulles viennent en un tour, et { $limit } sont le maximum.
    .help = Raccourcis le texte, ou mets un choix entre ses parties.
    .why = Sur un petit téléphone, les premiers mots auraient disparu avant d’être lus.
too-many-bubbles-part = { $node } : { $count } bulles viennent en un tour après une partie, et { $limit } sont le maximum.
    .help = Raccourcis le texte, ou fais finir la partie après un choix.
dead-end = { $node } : rien ne peut être choisi ici.
    .help = Ajoute un choix ouvert à chaque enfant.
    .why = Un enfant serait bloqué.
no-label = { $node } : un bouton n’a pas de mots.
    .help = Écris une étiquette pour chaque choix.
    .why = Un enfant ne saurait pas ce que fait le bouton.
same-label = { $node } : deux boutons se lisent pareil.
    .help = Écris chaque étiquette autrement.
    .why = Un enfant ne pourrait pas les distinguer.
far-end = Depuis { $node }, la fin la plus proche est à { $steps } pas, et { $limit } sont le maximum.
    .help = Ajoute un choix qui mène à une fin.
    .why = Un enfant fatigué doit pouvoir s’arrêter.
far-end-never = Depuis { $node }, aucune fin ne peut être atteinte.
    .help = Ajoute un choix qui mène à une fin.
unreachable = Rien ne mène à { $node }.
    .help = Fais-y mener un choix, ou enlève-le.
    .why = Aucun enfant ne le lirait jamais, alors que la relecture y passe du temps.
number-in-text = « { $id } » contient un numéro qu’on pourrait composer.
    .help = Les contacts viennent de flows/helplines ; montre-les par un nœud de type helpline.
    .why = Un numéro dans une phrase n’est pas tenu à jour, et un faux ne mène un enfant nulle part.
safe-word-in-text = « { $id } » contient un mot secret.
    .help = Mets ici un autre mot, ou choisis un autre mot secret dans locale.toml.
    .why = L’aide doit venir quand un enfant la demande, pas par hasard.
safe-word-in-risk = Le mot secret « { $word } » est aussi un mot des règles de danger.
    .help = Choisis un autre mot secret.
    .why = Qui le tape veut des contacts tout de suite, et personne ne doit les avoir par hasard.
safe-word-in-topics = Le mot secret « { $word } » est aussi un mot du sujet « { $topic } ».
    .help = Choisis un autre mot secret.
    .why = Qui le tape veut des contacts tout de suite, et personne ne doit les avoir par hasard.
asks-personal = « { $id } » demande à un enfant ce qui peut l’exposer : { $text }
    .help = Demande ce qui s’est passé, ou offre des choix ; aucune réponse n’a besoin de qui ni d’où.
    .why = Ce qu’elle tape peut être vu par qui regarde son écran.
hard-to-read = « { $id } » est dur à lire : LIX { $measure }, et { $limit } est le maximum pour { $band }.
    .help = Écris des phrases plus courtes et des mots de tous les jours.
    .why = Un enfant en détresse lit moins bien que d’habitude.
hard-to-read-phrase = « { $id } » continue sur { $length } lettres sans pause, et { $limit } sont le maximum.
    .help = Écris des phrases plus courtes, avec une espace là où l’on respire.

## Languages

missing-file-locale = Le fichier { $file } manque, donc cette langue n’est pas proposée.
    .help = Copie locales/en/{ $file } et écris-le pour cette langue.
    .why = On ne sait rien de cette langue.
missing-file-risk = Le fichier { $file } manque, donc cette langue n’est pas proposée.
    .help = docs/risk-format.md montre comment il s’écrit.
    .why = Le danger ne serait pas remarqué dans cette langue.
missing-file-topics = Le fichier { $file } manque, donc cette langue n’est pas proposée.
    .help = Copie locales/en/{ $file } et écris-le dans cette langue.
    .why = Les mots d’un enfant ne mèneraient nulle part.
missing-safety-message = { $count } messages de sécurité manquent, dont « { $id } ».
    .help = Écris-les ; ce vérificateur nomme chacun.
    .why = Un message de sécurité ne vient jamais dans une autre langue, donc celle-ci n’est pas proposée.
missing-message-node = Le message « { $id } » du nœud { $node } manque, ou n’est pas entier.
    .help = Il lui faut un texte{ $labels }.
    .why = Un enfant arriverait à une étape qui ne dit rien.
unknown-reference-put = « { $id } » ne peut pas être composé : { $what }
    .help = Un texte peut utiliser { "{" } $safe-word { "}" } et les termes de terms.ftl, écrits comme là-bas.
    .why = Un enfant verrait le nom d’une variable au lieu de mots.
locale-file = Ce fichier ne peut pas être lu : { $what }
    .help = locales/en/locale.toml en est un entier.
    .why = La langue ne pourrait pas être proposée.
no-safe-word = Cette langue n’a pas de mot secret.
    .help = Écris un mot ordinaire qu’aucun de ses textes n’utilise : safe-words = ["…"]
    .why = Un enfant surveillé ne pourrait pas demander de l’aide sans être remarqué.
exit-page = La page vers laquelle on part doit commencer par https://
    .help = Écris l’adresse entière d’une page qui a l’air anodine.
    .why = Qui regarde par-dessus l’épaule doit voir une page ordinaire.
unknown-word-set = Aucun dialogue ne s’appelle « { $name } », et aucun nœud ne l’écoute.
    .help = Enlève-le, ou donne-lui le nom d’un dialogue.
    .why = Ces mots ne mèneraient nulle part.
unknown-word-set-near = Aucun dialogue ne s’appelle « { $name } », et aucun nœud ne l’écoute.
    .help = S’agit-il de « { $near } » ?
