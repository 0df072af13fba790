//! The small words by which a language is known.

use std::collections::HashMap;
use std::sync::OnceLock;

/// Small words of languages, gathered by hand from grammars: articles, pronouns, prepositions, everyday verbs.
const WORDS: [(&str, &str); 31] = [
    (
        "en",
        "the and you your is are was were that this these those with for not have has had do does did can could will would should from what when where who which how they them their there here it its of to in on at by be been about if or but so than then my me we us our he she his her him any some all more no yes don't can't isn't please someone something nothing",
    ),
    (
        "fr",
        "le la les un une des du de et est sont que qui quoi dans pour pas ne avec sur tu te toi ton ta tes vous votre vos nous notre nos je me moi mon ma mes il elle ils elles on ce cette ces ça c'est ou où mais si plus très peux peut être avoir fait faire quand comment pourquoi aussi tout tous toute rien quelqu'un aux au en y se son sa ses leur leurs d'un d'une n'est qu'il j'ai",
    ),
    (
        "es",
        "el la los las un una unos unas de del y es son que quién qué en para por no con sobre tú te ti tu tus usted ustedes vosotros nosotros yo me mi mis él ella ellos ellas se lo le les su sus este esta estos estas esto ese esa eso o pero si sí más muy puedes puede ser estar está están hacer cuando cómo dónde también todo todos toda nada alguien al como hay porque",
    ),
    (
        "pt",
        "o a os as um uma uns umas de do da dos das e é são que quem em no na nos nas para por não com sobre você vocês te ti teu tua seu sua seus suas eu me mim meu minha meus minhas ele ela eles elas nós se isso isto esse essa este esta ou mas mais muito pode podes ser estar está estão fazer quando como onde também tudo todos toda nada alguém ao pelo pela há porque",
    ),
    (
        "it",
        "il lo la i gli le un uno una di del della dei delle e è sono che chi cosa in nel nella per non con su sul tu ti te tuo tua tuoi tue voi vostro noi nostro io mi me mio mia lui lei loro si questo questa questi queste quello quella o ma se più molto puoi può essere avere fare quando come dove perché anche tutto tutti niente qualcuno al alla da dal ci",
    ),
    (
        "ro",
        "și este sunt că care ce în pentru nu cu pe la de din tu te ție tău ta tăi tale voi vă noi eu mă mie meu mea lui ei ea el ele se acest această aceste acestea asta sau dar dacă mai foarte poți poate fi avea face când cum unde și tot toate nimic cineva al ale un o unui unei ai am au să îți îl o cel cea",
    ),
    (
        "de",
        "der die das den dem des ein eine einen einem einer und ist sind dass wer was in im für nicht mit auf du dich dir dein deine deinen ihr euch wir uns ich mich mir mein meine er sie es sich dieser diese dieses oder aber wenn mehr sehr kannst kann sein haben machen wie wo warum auch alles alle nichts jemand zu zum zur von vom bei aus an am nach kein keine",
    ),
    (
        "nl",
        "de het een en is zijn dat wie wat in voor niet met op je jij jou jouw jullie wij we ons onze ik me mij mijn hij zij ze zich deze dit die of maar als meer heel kun kan hebben doen wanneer hoe waar waarom ook alles iets niets iemand te van bij uit aan naar geen er",
    ),
    (
        "sv",
        "och är att det den en ett som inte med på för i du dig din ditt dina ni vi oss jag mig min mitt han hon de sig detta denna eller men om mer mycket kan vara ha göra när hur var varför också allt något inget någon till av från hos",
    ),
    (
        "da",
        "og er at det den en et som ikke med på for i du dig din dit dine vi os jeg mig min mit han hun de sig dette denne eller men hvis mere meget kan være have gøre når hvordan hvor hvorfor også alt noget intet nogen til af fra hos",
    ),
    (
        "nb",
        "og er at det den en et ei som ikke med på for i du deg din ditt dine vi oss jeg meg min mitt han hun de seg dette denne eller men hvis mer mye kan være ha gjøre når hvordan hvor hvorfor også alt noe ingenting noen til av fra hos",
    ),
    (
        "fi",
        "ja on ovat että ei se ne joka mikä kuka sinä sinun sinulle sinut me minä minun minut hän he tämä tuo tai mutta jos enemmän hyvin voit voi olla kun miten missä miksi myös kaikki mitään joku kanssa",
    ),
    (
        "pl",
        "i jest są że nie się to w we na do z ze dla ty ci cię twój twoja twoje wy my ja mnie mi mój moja on ona oni ten ta te tego lub albo ale jeśli gdy więcej bardzo możesz może być mieć kiedy jak gdzie dlaczego też wszystko nic ktoś od po o",
    ),
    (
        "cs",
        "a je jsou že ne se to v ve na do z ze pro ty ti tě tvůj tvoje vy my já mě mi můj moje on ona oni ten ta tento nebo ale když pokud více velmi můžeš může být mít kdy jak kde proč také všechno nic někdo od po o",
    ),
    (
        "sk",
        "a je sú že nie sa to v vo na do z zo pre ty ti ťa tvoj tvoje vy my ja mňa mi môj moje on ona oni ten tá tento alebo ale keď ak viac veľmi môžeš môže byť mať kedy ako kde prečo tiež všetko nič niekto od po o",
    ),
    (
        "hu",
        "a az egy és van vannak hogy nem ez ezek azok ami aki mi ki te neked téged mi én nekem engem ő ők vagy de ha több nagyon lehet lesz mikor hogyan hol miért is minden semmi valaki meg csak",
    ),
    (
        "hr",
        "i je su da ne se to u na do iz za ti tebe tvoj tvoja vi mi ja mene moj moja on ona oni ovaj ova ovo ili ali ako više vrlo možeš može biti imati kada kako gdje zašto također sve ništa netko od po o koji koja što",
    ),
    (
        "tr",
        "ve bir bu şu o ile için değil ne kim sen sana seni senin siz biz ben bana beni benim onlar veya ama eğer daha çok olabilir olmak var yok zaman nasıl nerede neden de da her şey hiçbir birisi mi mı gibi kadar",
    ),
    (
        "id",
        "dan yang di ke dari untuk tidak dengan pada kamu anda kami kita saya aku dia mereka ini itu atau tetapi jika lebih sangat bisa dapat adalah ada kapan bagaimana di mana mengapa juga semua apa seseorang akan sudah",
    ),
    (
        "vi",
        "và là của không có cho với bạn tôi chúng ta này đó những một các được người khi nếu hoặc nhưng cũng như thế nào ở đâu tại sao rất hãy đã sẽ ai",
    ),
    (
        "sw",
        "na ya wa kwa ni si katika hii huyu hizo wewe mimi sisi wao yeye au lakini kama zaidi sana unaweza kuwa wakati gani wapi nini pia kila hakuna mtu la za",
    ),
    (
        "ru",
        "и в во не что он она они на я с со как это этот эта эти ты тебе тебя твой твоя твои мы мне меня мой моя вы вам вас ваш или но если бы к ко по за для от до у же только ещё уже когда где почему кто все всё ничего кто-то можно может быть есть",
    ),
    (
        "uk",
        "і й в у не що він вона вони на я з із як це цей ця ці ти тобі тебе твій твоя твої ми мені мене мій моя ви вам вас ваш або але якщо би до по за для від при же тільки ще вже коли де чому хто всі все нічого хтось можна може бути є та",
    ),
    (
        "be",
        "і ў у не што ён яна яны на я з са як гэта гэты ты табе цябе твой твая мы мне мяне мой вы вам вас або але калі да па за для ад толькі яшчэ ужо дзе чаму хто усе нічога можна можа быць ёсць",
    ),
    (
        "bg",
        "и в във не че той тя те на аз с със как това този тази ти теб твой твоя ние мен мой вие вас или но ако към по за от до само още вече когато къде защо кой всички нищо някой може да бъде е са ще",
    ),
    (
        "sr",
        "и је су да не се то у на до из за ти тебе твој твоја ви ми ја мене мој моја он она они овај ова ово или али ако више врло можеш може бити када како где зашто такође све ништа неко од по о који која што",
    ),
    (
        "ar",
        "في من على إلى عن أن إن ما لا لم لن هل هذا هذه ذلك تلك الذي التي أنت أنا نحن هو هي هم مع أو ثم لكن إذا كل بعض عند قد كان كانت يمكنك يمكن ليس أي شيء أحد كيف متى أين لماذا",
    ),
    (
        "fa",
        "و در به از که این آن را با برای است هست نیست تو شما من ما او آنها یا اما اگر هر چه چرا کجا کی چطور می‌توانی می توانید باید هم همه هیچ کسی تا بر خود شد",
    ),
    (
        "ur",
        "اور میں کے کی کا ہے ہیں نہیں سے کو یہ وہ آپ تم ہم پر کر کہ یا لیکن اگر جو کیا کیوں کہاں کب کیسے بھی سب کچھ کوئی ہو تھا",
    ),
    (
        "el",
        "και το τα η ο οι την τον της του των σε στο στη με για δεν να που τι εσύ εγώ εμείς σου μου μας είναι ή αλλά αν πιο πολύ μπορείς όταν πώς πού γιατί επίσης όλα τίποτα κάποιος από",
    ),
    (
        "so",
        "iyo waa oo ka ku u la in ma aad ayaa waxaa waxa kuu adiga aniga annaga iyaga ama laakiin haddii badan haddaad karaa tahay yahay goorma sidee xaggee maxay wax qof",
    ),
];

/// Position of a language in the lists.
pub(super) fn index(language: &str) -> Option<usize> {
    let code = match language {
        "no" | "nn" => "nb",
        "bs" | "sh" => "hr",
        "ms" => "id",
        "mo" => "ro",
        other => other,
    };
    WORDS.iter().position(|(known, _)| *known == code)
}

/// The language at a position.
pub(super) fn language(at: usize) -> &'static str {
    WORDS[at].0
}

/// For each word the languages that have it, as bits.
pub(super) fn table() -> &'static HashMap<&'static str, u64> {
    static TABLE: OnceLock<HashMap<&'static str, u64>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut table: HashMap<&'static str, u64> = HashMap::new();
        for (at, (_, words)) in WORDS.iter().enumerate() {
            for word in words.split(' ') {
                *table.entry(word).or_default() |= 1 << at;
            }
        }
        table
    })
}

/// How many words of a text each language knows, and how many different ones; with how many words there are.
pub(super) fn count(text: &str) -> (usize, [(usize, u8); WORDS.len()]) {
    let table = table();
    let mut counts = [(0usize, 0u8); WORDS.len()];
    let mut words = 0;
    let mut seen: Vec<&str> = Vec::new();
    let lower = text.to_lowercase().replace('’', "'");
    for word in lower
        .split(|c: char| !(c.is_alphabetic() || matches!(c, '\'' | '-' | '\u{200c}') || super::form::OBJECT == c))
        .filter(|word| word.chars().any(char::is_alphabetic))
    {
        words += 1;
        let word = word.trim_matches(['\'', '-']);
        let Some(bits) = table.get(word) else { continue };
        let new = !seen.contains(&word);
        seen.push(table.get_key_value(word).map_or("", |(key, _)| key));
        for (at, count) in counts.iter_mut().enumerate().filter(|(at, _)| bits & (1 << at) != 0) {
            let _ = at;
            count.0 += 1;
            count.1 = count.1.saturating_add(u8::from(new));
        }
    }
    (words, counts)
}
