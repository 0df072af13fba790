//! Details that say who or where a child is: phone numbers, papers' numbers, e-mail, accounts, addresses, a full name
//! with a school.
//!
//! Whoever types one is told kindly that it is safer not to. Formats: Togo, Brazil (phones, CPF, CEP), Moldova, Thailand,
//! and what is written alike everywhere. Plain numbers, ages, dates, prices and scores stay quiet.
//!
//! **Invariant:** a text goes in as a `&str`, a kind comes out; nothing of the text is kept or copied but into [`Words`],
//! which is wiped. Time is linear.

mod digits;
mod words;

use zeroize::Zeroizing;

/// What a text seems to hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    /// A phone number, or the number of a paper: identity card, CPF, bank card, post code.
    Number,
    /// An e-mail address.
    Email,
    /// The name of an account, or a link to it.
    Account,
    /// Where somebody lives.
    Address,
    /// A full name together with a school.
    Name,
}

/// The first personal detail that a text seems to hold, if any.
pub fn personal_detail(text: &str) -> Option<Detail> {
    let words = Words::of(text);
    if words::has_email(&words) {
        Some(Detail::Email)
    } else if words::has_account(&words) {
        Some(Detail::Account)
    } else if digits::has_number(text, &words) {
        Some(Detail::Number)
    } else if words::has_address(&words) {
        Some(Detail::Address)
    } else if words::has_name(&words) {
        Some(Detail::Name)
    } else {
        None
    }
}

/// A text in small letters without accents, cut at spaces. Wiped on drop.
struct Words {
    text: Zeroizing<String>,
    /// Start and end of each word, punctuation around it left out.
    places: Vec<(usize, usize)>,
}

impl Words {
    fn of(text: &str) -> Self {
        let folded: String = text.chars().flat_map(char::to_lowercase).map(plain).collect();
        let mut places = Vec::new();
        let mut start = None;
        for (at, letter) in folded.char_indices().chain([(folded.len(), ' ')]) {
            let inside =
                !letter.is_whitespace() && !matches!(letter, ',' | ';' | ':' | '!' | '?' | '(' | ')' | '"' | '=');
            match (start, inside) {
                (None, true) => start = Some(at),
                (Some(from), false) => {
                    let word = folded.get(from..at).unwrap_or_default().trim_end_matches(['.', '\'', '-', '…']);
                    if !word.is_empty() {
                        places.push((from, from + word.len()));
                    }
                    start = None;
                }
                _ => {}
            }
        }
        Self { text: Zeroizing::new(folded), places }
    }

    fn count(&self) -> usize {
        self.places.len()
    }

    /// The word at a place; empty beyond the last.
    fn at(&self, place: usize) -> &str {
        self.places.get(place).and_then(|(start, end)| self.text.get(*start..*end)).unwrap_or_default()
    }

    fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.count()).map(|place| self.at(place))
    }

    /// Whether the words of a phrase stand one after the other, and where it ends.
    fn after(&self, phrase: &str) -> Option<usize> {
        let mut begins = 0..self.count();
        let count = phrase.split(' ').count();
        begins
            .find(|start| phrase.split(' ').enumerate().all(|(at, word)| self.at(start + at) == word))
            .map(|at| at + count)
    }
}

/// A letter without its accent, a digit of any script as an ASCII digit.
fn plain(letter: char) -> char {
    let code = u32::from(letter);
    let digit = match code {
        0x660..=0x669 => Some(code - 0x660),
        0x6f0..=0x6f9 => Some(code - 0x6f0),
        0xe50..=0xe59 => Some(code - 0xe50),
        0xff10..=0xff19 => Some(code - 0xff10),
        _ => None,
    };
    if let Some(digit) = digit.and_then(|digit| char::from_digit(digit, 10)) {
        return digit;
    }
    match letter {
        'á' | 'à' | 'â' | 'ã' | 'ä' | 'ă' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'õ' | 'ö' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        'ș' | 'ş' => 's',
        'ț' | 'ţ' => 't',
        'ё' => 'е',
        '‐' | '‑' | '–' | '−' => '-',
        '＠' => '@',
        '’' | '`' | '´' => '\'',
        '\u{a0}' | '\u{202f}' | '\u{2009}' => ' ',
        '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => ' ',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn details_are_noticed() {
        let texts = [
            (Detail::Number, "my number is 90 12 34 56"),
            (Detail::Number, "mon num c'est le 90123456"),
            (Detail::Number, "+228 91 23 45 67"),
            (Detail::Number, "me liga (11) 91234-5678"),
            (Detail::Number, "zap 11912345678"),
            (Detail::Number, "meu cpf é 123.456.789-09"),
            (Detail::Number, "moro no cep 01310-100"),
            (Detail::Number, "sună-mă 069 123 456"),
            (Detail::Number, "+373 69 123 456"),
            (Detail::Number, "мой номер 069123456"),
            (Detail::Number, "โทรมา 081-234-5678"),
            (Detail::Number, "เบอร์ ๐๘๑๒๓๔๕๖๗๘"),
            (Detail::Number, "เลขบัตร 1-2345-67890-12-3"),
            (Detail::Number, "call 555-123-4567 please"),
            (Detail::Number, "06 12 34 56 78"),
            (Detail::Number, "06.12.34.56.78"),
            (Detail::Number, "رقمي ٠٧٩١٢٣٤٥٦٧"),
            (Detail::Number, "card 4111 1111 2222 3333"),
            (Detail::Email, "write me at ana.pop@example.org"),
            (Detail::Email, "anapop at gmail dot com"),
            (Detail::Email, "ana arroba gmail punto com"),
            (Detail::Account, "add me @coolgirl_07"),
            (Detail::Account, "my insta is cool.girl07"),
            (Detail::Account, "meu insta é ana_2010"),
            (Detail::Account, "t.me/anna_md"),
            (Detail::Account, "https://www.instagram.com/anna.md/"),
            (Detail::Address, "i live at 12 Baker Street"),
            (Detail::Address, "j'habite au 5 rue des Fleurs"),
            (Detail::Address, "vivo en la calle Morelos 23"),
            (Detail::Address, "moro na rua das Flores, 123"),
            (Detail::Address, "stau pe str. Ștefan cel Mare 12, ap. 4"),
            (Detail::Address, "живу на ул. Пушкина 10"),
            (Detail::Address, "บ้านเลขที่ 12/3 ถนนสุขุมวิท"),
            (Detail::Address, "ساكن في شارع الملك رقم 12"),
            (Detail::Name, "my name is Ana Popescu and I go to Lincoln High School"),
            (Detail::Name, "je m'appelle Kofi Mensah, je suis au lycée de Tokoin"),
            (Detail::Name, "meu nome é joão silva e estudo na escola tiradentes"),
            (Detail::Name, "mă numesc Ion Rusu, învăț la liceul Asachi"),
            (Detail::Name, "меня зовут Иван Петров, школа 12"),
            (Detail::Name, "หนูชื่อสมหญิง ใจดี เรียนโรงเรียนบ้านนา"),
        ];
        let missed: Vec<_> = texts
            .into_iter()
            .map(|(detail, text)| (text, detail, personal_detail(text)))
            .filter(|(_, detail, found)| Some(*detail) != *found)
            .collect();
        assert!(missed.is_empty(), "{missed:#?}");
    }

    #[test]
    fn plain_talk_is_quiet() {
        let texts = [
            "i am 13 years old",
            "i have 1000000 robux",
            "it costs 1.000.000 or 25,50 euros",
            "R$ 1500,00",
            "we won 3-2 and then 21-19",
            "born on 12.05.2008",
            "2008-05-12",
            "12/05/2008 at 10:30",
            "in 2019-2023 we marched",
            "555555555 5555",
            "123456789",
            "pi is 3.14159265358979",
            "call 112 or 1011 or 0800 please",
            "112",
            "192.168.1.10",
            "i waited 3 hours in the street",
            "5 people walked down the street",
            "esperé en la calle 3 horas",
            "à 2 rues d'ici",
            "they put my address online",
            "someone got my phone number",
            "my name is ana and i hate school",
            "my insta got hacked",
            "my instagram is private",
            "meet @ school",
            "@everyone look",
            "what is an email",
            "i live in lome",
            "j'ai 12 ans et je vis dans la rue",
            "my school is far away",
            "page 12345678901234567890",
            "wish me luck for 24.12.",
            "top 10 000 000 views",
        ];
        let noticed: Vec<_> =
            texts.into_iter().map(|text| (text, personal_detail(text))).filter(|(_, found)| found.is_some()).collect();
        assert!(noticed.is_empty(), "{noticed:#?}");
    }
}
