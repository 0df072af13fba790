//! Letters to places: where a word begins and ends, and every way to read it.

use super::hash;
use super::letters::{Glyph, is_arabic, is_cyrillic, is_thai, is_thai_mark};
use super::{Folded, Form, Reading, Token, arabic, letters, looks};

/// Most tokens that are read together as one word written apart ("sui-ci-de").
const JOIN_TOKENS_MAX: usize = 4;
/// Fewest single letters that are read together as a spelled word.
const SPELLED_MIN: usize = 3;
/// Most signs between two spelled letters.
const SPELLED_GAP_MAX: usize = 4;

/// A stretch of glyphs that is one token.
struct Piece {
    start: usize,
    end: usize,
    sentence: u32,
    clause: u32,
    kind: Kind,
    /// An apostrophe stands between it and the piece before.
    attached: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Word,
    Thai,
    Emoji,
}

/// Cuts the glyphs into tokens and reads each of them.
pub(super) fn cut(glyphs: &[Glyph], folded: &mut Folded) {
    let pieces = pieces(glyphs);
    // Where other words are written with digits, a number may be a word too: "1 w4nt 70".
    let leet = pieces.iter().any(|piece| is_leet(&glyphs[piece.start..piece.end]));
    let mut spelled_until = 0;
    for (at, piece) in pieces.iter().enumerate() {
        let first = folded.forms.len();
        let word = &glyphs[piece.start..piece.end];
        read(word, piece.kind, folded);
        if leet && word.len() <= 3 && word.iter().all(|g| g.letter.is_ascii_digit()) {
            add(folded, word.iter().filter_map(|g| looks::leet(g.letter)), 1, Reading::Part, false);
        }
        join(glyphs, &pieces[at..], folded);
        let mut spelled = 0;
        if at >= spelled_until {
            spelled = spelled_length(glyphs, &pieces[at..]);
            if spelled >= SPELLED_MIN {
                spelled_until = at + spelled;
                spell(glyphs, &pieces[at..at + spelled], folded);
            } else {
                spelled = 0;
            }
        }
        folded.tokens.push(Token {
            forms: first as u32,
            sentence: piece.sentence,
            clause: piece.clause,
            spelled: spelled as u32,
            thai: piece.kind == Kind::Thai,
            emoji: piece.kind == Kind::Emoji,
            attached: piece.attached,
        });
    }
}

/// Digits or symbols right between letters.
fn is_leet(word: &[Glyph]) -> bool {
    let sign = |g: &Glyph| looks::leet(g.letter).is_some();
    word.windows(2).any(|pair| sign(&pair[0]) != sign(&pair[1]) && (sign(&pair[0]) || pair[0].letter.is_alphabetic()))
        && word.iter().any(|g| g.letter.is_ascii_alphabetic())
}

fn pieces(glyphs: &[Glyph]) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::with_capacity(glyphs.len() / 4 + 1);
    let (mut at, mut sentence, mut clause) = (0, 0, 0);
    while at < glyphs.len() {
        let letter = glyphs[at].letter;
        if begins_word(glyphs, at) {
            let (end, kind) = word_end(glyphs, at);
            let attached = at > 0
                && glyphs[at - 1].letter == '\''
                && kind == Kind::Word
                && pieces.last().is_some_and(|before| before.end + 1 == at && before.kind == Kind::Word);
            pieces.push(Piece { start: at, end, sentence, clause, kind, attached });
            at = end;
            continue;
        }
        if is_emoji(letter) {
            pieces.push(Piece { start: at, end: at + 1, sentence, clause, kind: Kind::Emoji, attached: false });
        } else if ends_sentence(glyphs, at) {
            sentence += 1;
            clause += 1;
        } else if ends_clause(glyphs, at) {
            clause += 1;
        }
        at += 1;
    }
    pieces
}

fn is_word_letter(c: char) -> bool {
    c.is_ascii_alphanumeric() || (!c.is_ascii() && (c.is_alphanumeric() || is_thai(c)))
}

/// Letters and digits, and the signs that stand for a first letter ("$uicide").
fn begins_word(glyphs: &[Glyph], at: usize) -> bool {
    let letter = glyphs[at].letter;
    is_word_letter(letter) || (matches!(letter, '$' | '€') && next(glyphs, at).is_some_and(char::is_alphabetic))
}

fn next(glyphs: &[Glyph], at: usize) -> Option<char> {
    glyphs.get(at + 1).map(|glyph| glyph.letter)
}

fn word_end(glyphs: &[Glyph], start: usize) -> (usize, Kind) {
    let thai = is_thai(glyphs[start].letter);
    let apart = thai || is_arabic(glyphs[start].letter);
    let mut at = start + 1;
    while at < glyphs.len() {
        let letter = glyphs[at].letter;
        let goes_on = if is_word_letter(letter) {
            // Thai and Arabic stand apart from other scripts and from digits; elsewhere letters may be mixed to deceive.
            let same = if thai { is_thai(letter) } else { is_arabic(letter) };
            if apart { same } else { !is_thai(letter) && !is_arabic(letter) }
        } else {
            !apart && inside_word(glyphs, at)
        };
        if !goes_on {
            break;
        }
        at += 1;
    }
    (at, if thai { Kind::Thai } else { Kind::Word })
}

/// Signs that stand for letters, where a letter follows. An apostrophe separates: "m'insulte" is two words, and one.
fn inside_word(glyphs: &[Glyph], at: usize) -> bool {
    // Money stands at the end of a word too ("a$$"), where the word is no number.
    if glyphs[at].letter == '$' && (glyphs[at - 1].letter.is_alphabetic() || glyphs[at - 1].letter == '$') {
        return true;
    }
    let Some(after) = next(glyphs, at) else {
        return false;
    };
    match glyphs[at].letter {
        '@' | '$' | '€' | '£' => is_word_letter(after),
        '!' | '|' | '+' | '¡' => after.is_alphabetic() && glyphs[at - 1].letter.is_alphanumeric(),
        _ => false,
    }
}

/// A full stop, question or exclamation mark, line end; not the dots of "..." and not a dot inside "s.o.s".
fn ends_sentence(glyphs: &[Glyph], at: usize) -> bool {
    let letter = glyphs[at].letter;
    match letter {
        '.' => {
            let before = at.checked_sub(1).map(|before| glyphs[before].letter);
            let after = next(glyphs, at);
            before != Some('.') && after.is_none_or(char::is_whitespace)
        }
        '!' | '?' | '؟' | '۔' | '।' | '\n' | ';' => next(glyphs, at) != Some(letter),
        _ => false,
    }
}

/// A comma, colon, bracket or dash that sets off what follows; not the comma inside "h,e,l,p".
fn ends_clause(glyphs: &[Glyph], at: usize) -> bool {
    match glyphs[at].letter {
        ',' | '،' | ':' => next(glyphs, at).is_none_or(char::is_whitespace),
        '(' | ')' | '—' | '–' | '"' | '«' | '»' | '“' | '”' => true,
        '-' => {
            let space = |place: Option<usize>| {
                place.and_then(|place| glyphs.get(place)).is_some_and(|glyph| glyph.letter.is_whitespace())
            };
            space(at.checked_sub(1)) && space(Some(at + 1))
        }
        _ => false,
    }
}

/// Emoji that mean something in a disclosure; all others only separate words.
fn is_emoji(c: char) -> bool {
    matches!(
        u32::from(c),
        0x1f480
            | 0x2620
            | 0x26b0
            | 0x1faa6
            | 0x1f52a
            | 0x1f5e1
            | 0x1f52b
            | 0x1f4a3
            | 0x1fa78
            | 0x1f48a
            | 0x1f489
            | 0x1f46e
            | 0x1f693
            | 0x1f6a8
            | 0x1f198
            | 0x1f494
            | 0x1f62d
            | 0x1f351
            | 0x1f346
            | 0x1f44a
            | 0x1f91b
            | 0x1f91c
            | 0x1fa92
            | 0x1fa93
            | 0x1f4f8
            | 0x1f4f7
    )
}

/// Every way to read one word.
fn read(glyphs: &[Glyph], kind: Kind, folded: &mut Folded) {
    if kind != Kind::Word {
        let reading = if kind == Kind::Thai { Reading::Whole } else { Reading::Part };
        add(folded, glyphs.iter().map(|glyph| glyph.letter), 1, reading, false);
        return;
    }
    let mut mix = Mix::default();
    for glyph in glyphs {
        mix.add(glyph.letter);
    }
    if !mix.foreign && !mix.sign {
        add(folded, glyphs.iter().map(|g| g.letter), 1, Reading::Whole, false);
    } else {
        read_mixed(glyphs, mix, folded);
    }
    if mix.arabic {
        let whole: String = glyphs.iter().map(|g| g.letter).collect();
        arabic::without_clitics(&whole, |rest| {
            add(folded, rest.chars(), 1, Reading::Part, false);
        });
    }
}

/// Which kinds of letters a word holds.
#[derive(Default, Clone, Copy)]
struct Mix {
    latin: bool,
    cyrillic: bool,
    arabic: bool,
    /// Letters that are neither ASCII nor Arabic: they may look like Latin ones.
    foreign: bool,
    /// Digits or symbols.
    sign: bool,
}

impl Mix {
    fn add(&mut self, letter: char) {
        match letter {
            'a'..='z' => self.latin = true,
            _ if letter.is_ascii() || matches!(letter, '€' | '£' | '¡') => self.sign = true,
            _ if is_arabic(letter) => self.arabic = true,
            _ => {
                self.foreign = true;
                self.cyrillic |= is_cyrillic(letter);
            }
        }
    }
}

/// A word with letters of several scripts, or with digits and symbols.
fn read_mixed(glyphs: &[Glyph], mix: Mix, folded: &mut Folded) {
    let letters = || glyphs.iter();
    let number = mix.sign && !mix.latin && !mix.foreign;
    add(folded, letters().map(|g| g.letter), 1, Reading::Whole, false);
    if number {
        return;
    }
    if mix.cyrillic && (mix.latin || mix.sign) {
        let cyrillic: Option<String> = letters().map(|g| looks::cyrillic(g.letter)).collect();
        if let Some(cyrillic) = cyrillic {
            add(folded, cyrillic.chars(), 1, Reading::Whole, false);
            // A 3 is the letter it looks like (з), or the Latin one that it is known for (е).
            if glyphs.iter().any(|g| g.letter == '3') {
                let as_vowel = glyphs.iter().zip(cyrillic.chars());
                let as_vowel = as_vowel.map(|(g, letter)| if g.letter == '3' { 'е' } else { letter });
                add(folded, as_vowel, 1, Reading::Whole, false);
            }
        }
    }
    let mixed = mix.latin || mix.sign;
    let latin: Option<String> = letters()
        .map(|g| match looks::leet(g.letter) {
            Some(like) => Some(like),
            None if mixed || !mix.cyrillic => looks::latin(*g),
            None => looks::latin_strict(*g),
        })
        .collect();
    if let Some(latin) = latin {
        add(folded, latin.chars(), 1, Reading::Whole, mix.sign);
    }
}

/// Tokens with one sign and no space between them, read as one word: "sui-cide", "s*icide", "don't".
fn join(glyphs: &[Glyph], pieces: &[Piece], folded: &mut Folded) {
    let mut joined = String::new();
    let mut hidden = String::new();
    let mut hides = false;
    let mut reading = Reading::Whole;
    for (at, piece) in pieces.iter().enumerate().take(JOIN_TOKENS_MAX) {
        if piece.kind != Kind::Word {
            return;
        }
        if at > 0 {
            let between = &glyphs[pieces[at - 1].end..piece.start];
            let censors = !between.is_empty()
                && between.len() <= 3
                && between.iter().all(|g| matches!(g.letter, '*' | '#' | '_'));
            let single = matches!(between, [one] if is_joiner(one.letter));
            if !single && !censors && !piece.attached {
                return;
            }
            if !piece.attached {
                reading = Reading::Part;
            }
            hides |= censors;
            hidden.extend(between.iter().map(|_| '*'));
        }
        for glyph in &glyphs[piece.start..piece.end] {
            joined.push(looks::leet(glyph.letter).filter(|_| !glyph.letter.is_ascii_digit()).unwrap_or(glyph.letter));
            hidden.push(glyph.letter);
        }
        if at > 0 {
            let span = at as u32 + 1;
            add(folded, joined.chars(), span, reading, false);
            if hides {
                add(folded, hidden.chars(), span, Reading::Censored, false);
            }
        }
    }
}

fn is_joiner(sign: char) -> bool {
    matches!(sign, '.' | '-' | '_' | '*' | '/' | '~' | '·' | '•' | '‐' | '‑' | '–' | '+' | ',' | '=' | '|' | '^')
}

/// How many tokens from the first on are single letters close together; a Thai letter may carry its marks.
fn spelled_length(glyphs: &[Glyph], pieces: &[Piece]) -> usize {
    let mut count = 0;
    for (at, piece) in pieces.iter().enumerate() {
        if !is_single(glyphs, piece) || piece.kind != pieces[0].kind || piece.attached {
            break;
        }
        if at > 0 {
            let between = &glyphs[pieces[at - 1].end..piece.start];
            if between.len() > SPELLED_GAP_MAX || between.iter().any(|g| g.letter == '\n') {
                break;
            }
        }
        count += 1;
    }
    count
}

fn is_single(glyphs: &[Glyph], piece: &Piece) -> bool {
    let word = &glyphs[piece.start..piece.end];
    match piece.kind {
        Kind::Word => word.len() == 1,
        Kind::Thai => word.len() <= 3 && word.iter().skip(1).all(|g| is_thai_mark(g.letter)),
        Kind::Emoji => false,
    }
}

fn spell(glyphs: &[Glyph], pieces: &[Piece], folded: &mut Folded) {
    let all = pieces.iter().flat_map(|piece| &glyphs[piece.start..piece.end]);
    let letters = all.clone().filter(|g| g.letter.is_alphabetic()).count();
    if letters * 2 < pieces.len() {
        return;
    }
    let text: String = all.map(|g| looks::leet(g.letter).unwrap_or(g.letter)).collect();
    add(folded, text.chars(), pieces.len() as u32, Reading::Spelled, false);
}

/// Adds one form: its letters and its hashes.
fn add(folded: &mut Folded, letters: impl Iterator<Item = char>, span: u32, reading: Reading, leet: bool) {
    let start = folded.text.len();
    let mut squeezed = [' '; hash::TYPO_LETTERS_MAX];
    let (mut exact, mut squeezed_hash, mut leet_hash) = (0, 0, 0);
    let (mut count, mut squeezed_count) = (0, 0);
    let (mut last, mut last_key) = (None, None);
    let mut script = 0;
    for letter in letters {
        if count == 0 {
            script = letters::script(letter);
        }
        folded.text.push(letter);
        exact = hash::step(exact, letter);
        count += 1;
        if last.replace(letter) != Some(letter) {
            squeezed_hash = hash::step(squeezed_hash, letter);
            if let Some(free) = squeezed.get_mut(squeezed_count) {
                *free = letter;
            }
            squeezed_count += 1;
        }
        let key = looks::leet_key(letter);
        if last_key.replace(key) != Some(key) {
            leet_hash = hash::step(leet_hash, key);
        }
    }
    let deletions_start = folded.deletions.len();
    if reading == Reading::Whole && squeezed_count <= squeezed.len() {
        hash::deletions(&squeezed[..squeezed_count], &mut folded.deletions);
    }
    folded.forms.push(Form {
        start: start as u32,
        end: folded.text.len() as u32,
        letters: count,
        span,
        reading,
        exact,
        squeezed: squeezed_hash,
        script,
        repeats: squeezed_count as u32 != count,
        leet: if leet { leet_hash } else { 0 },
        deletions_start: deletions_start as u32,
        deletions_end: folded.deletions.len() as u32,
    });
}
