//! Pseudo-locales: English made strange, to see what is not translated, what does not fit, and what breaks when it is
//! mirrored.

use fluent_syntax::ast;
use fluent_syntax::serializer::serialize;

use crate::proof::guard;

/// How the words are made strange.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pseudo {
    /// Letters with accents, and a third longer, as translations often are.
    Accented,
    /// Written from right to left.
    Mirrored,
}

/// Right-to-left override and its end: Latin letters run the other way.
const MIRROR: [char; 2] = ['\u{202e}', '\u{202c}'];

/// The text of a Fluent file with every word made strange; ids, variables, terms and variants stay.
pub fn pseudo(text: &str, how: Pseudo) -> String {
    let (Ok(mut resource) | Err((mut resource, _))) = fluent_syntax::parser::parse(guard(text).into_owned());
    for entry in &mut resource.body {
        // A term is a name, and names stay.
        if let ast::Entry::Message(message) = entry {
            message.value.iter_mut().for_each(|pattern| strange(pattern, how));
            message.attributes.iter_mut().for_each(|attribute| strange(&mut attribute.value, how));
        }
    }
    serialize(&resource)
}

fn strange(pattern: &mut ast::Pattern<String>, how: Pseudo) {
    for element in &mut pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => *value = words(value, how),
            ast::PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } } => {
                variants.iter_mut().for_each(|variant| strange(&mut variant.value, how));
            }
            ast::PatternElement::Placeable { .. } => {}
        }
    }
}

fn words(text: &str, how: Pseudo) -> String {
    let word = |word: &str| match how {
        _ if !word.chars().any(char::is_alphabetic) => word.to_owned(),
        Pseudo::Accented => accented(word),
        Pseudo::Mirrored => format!("{}{word}{}", MIRROR[0], MIRROR[1]),
    };
    let line = |line: &str| line.split(' ').map(word).collect::<Vec<_>>().join(" ");
    text.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

fn accented(word: &str) -> String {
    const PLAIN: &str = "AEIOUYCNSZaeiouycnsz";
    const STRANGE: &str = "ÅËÎÖÛÝÇÑŠŽåëîöûýçñšž";
    let letter = |c: char| PLAIN.chars().zip(STRANGE.chars()).find(|(plain, _)| *plain == c).map_or(c, |(_, to)| to);
    let mut longer = String::new();
    for (at, c) in word.chars().enumerate() {
        longer.push(letter(c));
        if at % 3 == 1 && "aeiou".contains(c) {
            longer.push(letter(c));
        }
    }
    longer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_change_and_what_is_not_a_word_stays() {
        let text = "-linnet = Linnet\na = Hello { -linnet }, { $n ->\n        [one] one day\n       *[other] { $n } days\n    }\n    .yes = Yes\n";
        let strange = pseudo(text, Pseudo::Accented);
        for kept in ["-linnet = Linnet", "{ -linnet }", "{ $n ->", "[one]", "*[other] { $n }", ".yes"] {
            assert!(strange.contains(kept), "{kept} in {strange}");
        }
        assert!(strange.contains("Hëëllö") && !strange.contains("Hello"), "{strange}");
        assert!(pseudo("a = One day\n", Pseudo::Mirrored).contains("\u{202e}One\u{202c} \u{202e}day\u{202c}"));
    }
}
