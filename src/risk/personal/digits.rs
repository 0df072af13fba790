//! Numbers that belong to a person: phones, papers, cards. Told from dates, prices, scores and counting by how their
//! digits are grouped.

use super::{Words, plain};

/// Fewest digits of a phone number that is announced as one.
const ANNOUNCED_MIN: usize = 6;
/// Digits of a phone number, country code included (ITU-T E.164 allows 15).
const PHONE: std::ops::RangeInclusive<usize> = 8..=15;

/// Words that announce a number of one's own.
const ANNOUNCE: &[&str] = &[
    "phone",
    "number",
    "mobile",
    "cell",
    "tel",
    "telephone",
    "whatsapp",
    "wa",
    "call",
    "text",
    "id",
    "passport",
    "numero",
    "num",
    "tél",
    "telefono",
    "celular",
    "cel",
    "telefone",
    "fone",
    "zap",
    "liga",
    "cpf",
    "rg",
    "cep",
    "cedula",
    "dni",
    "telefon",
    "sunati",
    "suna",
    "numarul",
    "nr",
    "idnp",
    "номер",
    "телефон",
    "тел",
    "звони",
    "позвони",
    "เบอร์",
    "เบอร์โทร",
    "โทร",
    "โทรมา",
    "เลขบัตร",
    "رقمي",
    "رقم",
    "هاتفي",
    "جوالي",
    "موبايلي",
    "تلفوني",
    "carte",
    "passeport",
    "appelle",
];

/// A run of digits as typed.
struct Run {
    /// Its digits, at most as many as are looked at.
    digits: Vec<u8>,
    /// How many digits stand in each group.
    groups: Vec<usize>,
    /// The sign between the groups, where it is always the same.
    sign: Option<char>,
    plus: bool,
    brackets: bool,
    price: bool,
}

/// Whether a text holds a number that belongs to somebody.
pub(super) fn has_number(text: &str, words: &Words) -> bool {
    let announced = || words.iter().any(|word| ANNOUNCE.contains(&word));
    runs(text).iter().any(|run| run.is_personal(&announced))
}

fn runs(text: &str) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut run: Option<Run> = None;
    let (mut gap, mut before) = (String::new(), ' ');
    for letter in text.chars().map(plain).chain(['\n', '\n']) {
        if let Some(digit) = letter.to_digit(10) {
            let open = run.get_or_insert_with(|| Run::begin(before, &gap));
            open.add(digit as u8, &gap);
            gap.clear();
        } else if matches!(letter, ' ' | '-' | '.' | '(' | ')' | '/' | '+') && gap.len() < 3 {
            gap.push(letter);
            if letter == '+' {
                runs.extend(run.take());
            }
        } else {
            if let Some(mut done) = run.take() {
                done.price |= matches!(letter, '€' | '$' | '£' | '%' | '฿' | ',' | ':')
                    || letter.is_alphabetic() && gap.is_empty();
                runs.push(done);
            }
            gap.clear();
            before = letter;
        }
    }
    runs
}

impl Run {
    fn begin(before: char, gap: &str) -> Self {
        Self {
            digits: Vec::new(),
            groups: Vec::new(),
            sign: None,
            plus: gap.ends_with('+'),
            brackets: gap.ends_with('('),
            price: matches!(before, '€' | '$' | '£' | '฿' | ',' | ':') || (before.is_alphabetic() && gap.is_empty()),
        }
    }

    fn add(&mut self, digit: u8, gap: &str) {
        if !gap.is_empty() && !self.digits.is_empty() {
            let sign = gap.chars().find(|sign| *sign != ' ').or(gap.chars().next());
            if self.groups.len() == 1 {
                self.sign = sign;
            } else if self.sign != sign {
                self.sign = None;
            }
            self.groups.push(0);
        }
        if self.groups.is_empty() {
            self.groups.push(0);
        }
        if let Some(group) = self.groups.last_mut() {
            *group += 1;
        }
        if self.digits.len() < 32 {
            self.digits.push(digit);
        }
    }

    fn is_personal(&self, announced: &dyn Fn() -> bool) -> bool {
        let count: usize = self.groups.iter().sum();
        if !(ANNOUNCED_MIN..=16).contains(&count)
            || self.price
            || self.is_counting()
            || self.is_amount()
            || self.is_date()
        {
            return false;
        }
        let first = self.digits.first().copied().unwrap_or(0);
        let international = self.plus || self.digits.starts_with(&[0, 0]);
        let formats: &[&[usize]] = &[
            &[5, 3],          // CEP
            &[3, 3, 3, 2],    // CPF
            &[1, 4, 5, 2, 1], // Thai identity card
            &[4, 4, 4, 4],    // bank card
            &[3, 3, 4],       // Thailand, North America
            &[3, 4],          // local, only where announced
            &[2, 2, 2, 2],    // Togo
            &[2, 2, 2, 2, 2], // France
            &[3, 3, 3],       // Moldova, Spain
            &[2, 5, 4],
            &[2, 4, 4],
            &[2, 9], // Brazil with its area code
            &[5, 4],
            &[4, 4],
            &[3, 2, 2, 2],
            &[3, 3, 2, 2],
            &[1, 3, 3, 2, 2],
            &[2, 3, 4],
            &[2, 3, 3],
            &[3, 7],
            &[2, 7],
            &[2, 8],
            &[3, 6],
        ];
        let grouped = self.groups.len() > 1 && formats.contains(&self.groups.as_slice());
        let shaped = match count {
            8 if self.groups.len() == 1 => matches!(first, 2 | 6 | 7 | 9),
            8 => grouped && (self.groups != [4, 4] || self.sign == Some('-')),
            9 => grouped || (self.groups.len() == 1 && matches!(first, 0 | 6 | 7 | 9)),
            10 | 11 | 13 => grouped || self.groups.len() == 1 || self.brackets,
            16 => grouped,
            _ => false,
        };
        (international && PHONE.contains(&count)) || shaped || (count <= 16 && announced())
    }

    /// Laughing, counting, spam: one or two digits over and over, or one after the other; or mostly nothing.
    fn is_counting(&self) -> bool {
        let mut seen = [0_usize; 10];
        for digit in &self.digits {
            seen[usize::from(*digit) % 10] += 1;
        }
        let kinds = seen.iter().filter(|count| **count > 0).count();
        let zeros = self.digits.iter().rev().take_while(|digit| **digit == 0).count();
        let steps = |up: bool| {
            self.groups.len() == 1
                && self.digits.windows(2).all(|pair| if up { pair[0] + 1 == pair[1] } else { pair[0] == pair[1] + 1 })
        };
        kinds <= 2 || zeros >= 5 || steps(true) || steps(false)
    }

    /// Thousands in groups of three, a decimal fraction, an address of a computer.
    fn is_amount(&self) -> bool {
        let [first, rest @ ..] = self.groups.as_slice() else {
            return false;
        };
        let zeros = self.digits.iter().rev().take_while(|digit| **digit == 0).count();
        let thousands = !rest.is_empty() && *first <= 3 && rest.iter().all(|group| *group == 3);
        match self.sign {
            Some('.') if rest.len() == 1 => *first <= 2 || thousands,
            Some('.') => {
                let computer =
                    rest.len() == 3 && self.groups.iter().all(|group| *group <= 3) && self.groups != [2, 2, 2, 2];
                thousands || computer
            }
            Some(' ') => thousands && zeros >= 3,
            _ => false,
        }
    }

    /// Day, month and year in any order, or years from and to.
    fn is_date(&self) -> bool {
        let number = |from: usize, len: usize| {
            self.digits
                .get(from..from + len)
                .unwrap_or_default()
                .iter()
                .fold(0_u32, |sum, digit| sum * 10 + u32::from(*digit))
        };
        let year = |value: u32| (1900..=2100).contains(&value);
        let day_month = |a: u32, b: u32| (1..=31).contains(&a) && (1..=31).contains(&b) && (a <= 12 || b <= 12);
        match self.groups.as_slice() {
            [a @ 1..=2, b @ 1..=2, 4] => day_month(number(0, *a), number(*a, *b)) && year(number(a + b, 4)),
            [4, a @ 1..=2, b @ 1..=2] => year(number(0, 4)) && day_month(number(4, *a), number(4 + a, *b)),
            [4, 4] => year(number(0, 4)) && year(number(4, 4)),
            [8] => {
                (day_month(number(0, 2), number(2, 2)) && year(number(4, 4)))
                    || (year(number(0, 4)) && day_month(number(4, 2), number(6, 2)))
            }
            [2, 2, 2] => day_month(number(0, 2), number(2, 2)),
            _ => false,
        }
    }
}
