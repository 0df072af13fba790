//! E-mail, accounts, addresses, names: told by the words around them.

use super::Words;

/// Places that are written with an `@` and are no account.
const NO_ACCOUNT: &[&str] = &[
    "everyone",
    "here",
    "all",
    "home",
    "school",
    "work",
    "channel",
    "todos",
    "everybody",
    "night",
    "least",
    "the",
    "linnet",
];
/// Where accounts are.
const NETWORKS: &[&str] = &[
    "insta",
    "instagram",
    "ig",
    "snap",
    "snapchat",
    "sc",
    "tiktok",
    "tt",
    "discord",
    "telegram",
    "tg",
    "facebook",
    "fb",
    "roblox",
    "username",
    "user",
    "nick",
    "nickname",
    "usuario",
    "pseudo",
    "gamertag",
    "steam",
    "kik",
    "vk",
    "line",
    "ไลน์",
    "ไอจี",
    "инста",
    "телега",
    "тг",
    "вк",
    "ник",
    "facebok",
    "messenger",
    "twitter",
    "youtube",
    "threads",
    "skype",
];
/// Words between the network and the name of the account.
const IS: &[&str] = &[
    "is",
    "es",
    "e",
    "est",
    "c'est",
    "cest",
    "este",
    "ii",
    "это",
    "-",
    "=",
    "me",
    "on",
    "my",
    "mon",
    "mi",
    "meu",
    "คือ",
    "هو",
];
const SITES: &[&str] = &[
    "instagram.com/",
    "t.me/",
    "facebook.com/",
    "fb.com/",
    "tiktok.com/@",
    "snapchat.com/add/",
    "discord.gg/",
    "vk.com/",
    "wa.me/",
    "x.com/",
    "twitter.com/",
];
const MAILERS: &[&str] =
    &["gmail", "hotmail", "yahoo", "outlook", "icloud", "proton", "protonmail", "mail", "live", "yandex", "bol", "uol"];

/// `name@place.tld`, or the same spelled out.
pub(super) fn has_email(words: &Words) -> bool {
    let written = words.iter().any(|word| {
        word.split_once('@').is_some_and(|(name, place)| {
            let name = name.trim_start_matches("mailto:");
            !name.is_empty()
                && place.rsplit_once('.').is_some_and(|(host, end)| !host.is_empty() && end.chars().count() >= 2)
        })
    });
    written
        || (0..words.count()).any(|at| {
            let mailer = words.at(at + 1);
            let mailer = mailer.split('.').next().unwrap_or_default();
            at > 0
                && matches!(words.at(at), "at" | "arroba" | "arobase" | "@" | "собака" | "แอท" | "(at)")
                && MAILERS.contains(&mailer)
        })
}

/// `@name`, a link to a profile, or a network followed by a name that is no plain word.
pub(super) fn has_account(words: &Words) -> bool {
    (0..words.count()).any(|at| {
        let word = words.at(at);
        let named = word.strip_prefix('@').is_some_and(|name| {
            is_handle(name)
                && name.len() >= 3
                && name.chars().any(|c| c.is_ascii_alphabetic())
                && !NO_ACCOUNT.contains(&name)
        });
        let site = || {
            let end = SITES.iter().find_map(|site| word.split_once(site)).map_or("", |(_, end)| end);
            end.chars().take_while(|c| !matches!(c, '/' | '?')).count() >= 3
        };
        let network = || {
            NETWORKS.contains(&word)
                && (at + 1..at + 4)
                    .map(|next| words.at(next))
                    .find(|next| !IS.contains(next))
                    .is_some_and(|name| is_handle(name) && (is_mixed(name) || name.contains('#')))
        };
        named || (word.contains('/') && site()) || network()
    })
}

fn is_handle(name: &str) -> bool {
    (3..=32).contains(&name.len())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '#' | '-'))
}

/// Letters with digits, or with a sign inside: a name that somebody made up.
fn is_mixed(name: &str) -> bool {
    let letters = name.chars().any(|c| c.is_ascii_alphabetic());
    let digits = name.chars().filter(char::is_ascii_digit).count();
    letters
        && ((1..=6).contains(&digits) && name.len() > digits + 2
            || name.contains('_')
            || (name.contains('.') && !name.ends_with("com")))
}

/// Kinds of streets that stand before their name (romance and Slavic languages, Thai, Arabic).
const STREET_FIRST: &[&str] = &[
    "rue",
    "avenue",
    "av",
    "ave",
    "boulevard",
    "bd",
    "bld",
    "impasse",
    "allee",
    "chemin",
    "calle",
    "avenida",
    "avda",
    "carrer",
    "pasaje",
    "calzada",
    "rua",
    "travessa",
    "alameda",
    "rodovia",
    "str",
    "strada",
    "stradela",
    "bulevardul",
    "bdul",
    "soseaua",
    "ул",
    "улица",
    "улице",
    "проспект",
    "переулок",
    "бульвар",
    "пер",
    "ถนน",
    "ซอย",
    "หมู่",
    "ตำบล",
    "شارع",
    "زنقة",
    "حي",
    "quartier",
    "lot",
    "villa",
];
/// Kinds that stand behind it.
const STREET_LAST: &[&str] = &[
    "street",
    "st",
    "road",
    "rd",
    "lane",
    "avenue",
    "ave",
    "drive",
    "boulevard",
    "blvd",
    "close",
    "crescent",
    "court",
    "terrace",
];
/// What numbers count that are no house numbers.
const UNITS: &[&str] = &[
    "hours",
    "hour",
    "days",
    "day",
    "minutes",
    "min",
    "mins",
    "times",
    "people",
    "years",
    "weeks",
    "months",
    "km",
    "kms",
    "m",
    "meters",
    "euros",
    "horas",
    "hora",
    "dias",
    "dia",
    "minutos",
    "veces",
    "personas",
    "anos",
    "semanas",
    "meses",
    "pesos",
    "cuadras",
    "heures",
    "jours",
    "minutes",
    "fois",
    "personnes",
    "ans",
    "semaines",
    "mois",
    "francs",
    "vezes",
    "pessoas",
    "reais",
    "ore",
    "zile",
    "ani",
    "oameni",
    "ori",
    "часа",
    "часов",
    "дня",
    "дней",
    "лет",
    "раз",
    "раза",
    "человек",
    "минут",
    "ساعات",
    "ايام",
    "أيام",
    "سنة",
    "مرات",
    "ชั่วโมง",
    "วัน",
    "ปี",
    "คน",
    "de",
];
/// Words that do not stand inside the name of a street.
const NO_STREET_NAME: &[&str] = &[
    "in", "the", "on", "down", "at", "across", "off", "a", "this", "that", "people", "cats", "hours", "days",
    "minutes", "my", "our",
];

fn is_house(word: &str) -> bool {
    let digits = word.chars().take_while(char::is_ascii_digit).count();
    let rest = word.get(digits..).unwrap_or_default();
    (1..=5).contains(&digits)
        && (rest.is_empty()
            || (rest.len() == 1 && rest.chars().all(|c| c.is_alphabetic()))
            || rest
                .strip_prefix(['/', '-'])
                .is_some_and(|more| (1..=4).contains(&more.len()) && more.chars().all(char::is_alphanumeric)))
}

/// A street and the number of a house.
pub(super) fn has_address(words: &Words) -> bool {
    let thai_house = |word: &str| word.starts_with("บ้านเลขที่");
    (0..words.count()).any(|at| {
        let word = words.at(at);
        let house_at = |place: usize| is_house(words.at(place)) && !UNITS.contains(&words.at(place + 1));
        let first = STREET_FIRST.contains(&word) || ["ถนน", "ซอย", "ตำบล"].iter().any(|kind| word.starts_with(kind));
        let behind = first
            && (at + 1..at + 7)
                .take_while(|place| !UNITS.contains(&words.at(*place)) || words.at(*place) == "de")
                .any(house_at);
        let before = first
            && at > 0
            && (house_before(words, at - 1) || (at > 1 && words.at(at - 1) == "bis" && house_before(words, at - 2)));
        let last = || {
            STREET_LAST.contains(&word)
                && (at.saturating_sub(4)..at)
                    .rev()
                    .take_while(|place| !NO_STREET_NAME.contains(&words.at(*place)))
                    .any(|place| is_house(words.at(place)) && place + 1 < at)
        };
        let thai = thai_house(word) && (word.chars().any(|c| c.is_ascii_digit()) || is_house(words.at(at + 1)));
        behind || before || thai || last()
    })
}

/// A number right before the kind of street ("12 rue ...").
fn house_before(words: &Words, place: usize) -> bool {
    is_house(words.at(place))
}

/// How one says one's name.
const NAMED: &[&str] = &[
    "my name is",
    "my full name is",
    "my names",
    "i am called",
    "je m'appelle",
    "je mappelle",
    "jm'appelle",
    "mon nom est",
    "mon nom c'est",
    "me llamo",
    "mi nombre es",
    "soy",
    "meu nome e",
    "me chamo",
    "ma numesc",
    "numele meu este",
    "numele meu e",
    "ma cheama",
    "меня зовут",
    "мое имя",
    "اسمي",
];
/// Schools, and words by which one says where one learns.
const SCHOOLS: &[&str] = &[
    "school",
    "college",
    "academy",
    "lycee",
    "ecole",
    "ceg",
    "escuela",
    "colegio",
    "secundaria",
    "prepa",
    "instituto",
    "escola",
    "liceul",
    "liceu",
    "scoala",
    "gimnaziul",
    "gimnaziu",
    "школа",
    "школе",
    "школу",
    "школы",
    "гимназия",
    "гимназии",
    "лицей",
    "лицее",
    "مدرسة",
    "المدرسة",
    "مدرستي",
    "ثانوية",
];
/// Words that are no name.
const NO_NAME: &[&str] = &[
    "and",
    "not",
    "on",
    "in",
    "at",
    "from",
    "but",
    "i",
    "im",
    "the",
    "a",
    "an",
    "is",
    "known",
    "my",
    "et",
    "je",
    "j'ai",
    "de",
    "du",
    "y",
    "e",
    "si",
    "и",
    "я",
    "no",
    "tengo",
    "soy",
    "eu",
    "tenho",
    "am",
    "sunt",
    "mi",
    "un",
    "una",
    "one",
    "que",
    "who",
    "everywhere",
    "being",
    "so",
    "that",
    "muy",
    "la",
    "el",
    "hija",
    "hijo",
    "estudiante",
    "alumno",
    "alumna",
    "و",
    "انا",
    "أنا",
];

/// A first and a last name, and a school somewhere in the same text.
pub(super) fn has_name(words: &Words) -> bool {
    let thai = words.text.contains("ชื่อ") && words.text.contains("โรงเรียน") && words.text.contains("เรียน");
    if thai && (words.text.contains("นามสกุล") || words.text.matches("เรียน").count() >= 2) {
        return true;
    }
    if !words.iter().any(|word| SCHOOLS.contains(&word)) {
        return false;
    }
    NAMED.iter().filter_map(|phrase| words.after(phrase)).any(|at| {
        let name = |place: usize| {
            let word = words.at(place);
            word.chars().count() >= 2
                && word.chars().all(|c| c.is_alphabetic() || c == '-' || c == '\'')
                && !NO_NAME.contains(&word)
        };
        let joined = words.places.get(at).zip(words.places.get(at + 1)).is_some_and(|((_, end), (start, _))| {
            words.text.get(*end..*start).is_some_and(|between| between.trim().is_empty())
        });
        name(at) && name(at + 1) && joined
    })
}
