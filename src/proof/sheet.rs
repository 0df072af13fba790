//! A Fluent file as proofreading needs it: entries with their places, patterns as pieces.

use std::ops::Range;

use fluent_syntax::ast;
use fluent_syntax::parser::{self, ParserError};

use super::page::Page;

/// A parsed file.
pub(super) struct Sheet<'p> {
    pub(super) page: &'p Page,
    pub(super) entries: Vec<Entry<'p>>,
    pub(super) errors: Vec<ParserError>,
}

/// A message or a term.
pub(super) struct Entry<'p> {
    pub(super) id: &'p str,
    /// Where its id stands; a term's without the dash.
    pub(super) span: Range<usize>,
    pub(super) term: bool,
    /// The comment above it, and before that the one of its group.
    pub(super) comment: Vec<&'p str>,
    pub(super) value: Option<Words<'p>>,
    pub(super) attributes: Vec<Attribute<'p>>,
}

/// `.name = words` of an entry.
pub(super) struct Attribute<'p> {
    pub(super) name: &'p str,
    pub(super) span: Range<usize>,
    pub(super) words: Words<'p>,
}

/// A pattern.
#[derive(Default)]
pub(super) struct Words<'p> {
    pub(super) pieces: Vec<Piece<'p>>,
}

/// Something that words are put together from, with the place of its first byte.
pub(super) enum Piece<'p> {
    Text(&'p str, usize),
    /// A string in quotes: as written, and as read.
    Literal(&'p str, String, usize),
    Number(&'p str, usize),
    Variable(&'p str, usize),
    Message(&'p str, Option<&'p str>, usize),
    Term(&'p str, Option<&'p str>, usize, Vec<Named<'p>>),
    Function(&'p str, usize, Vec<Piece<'p>>),
    Select(Box<Piece<'p>>, Vec<Variant<'p>>),
}

/// `name: "value"` in a term's brackets.
pub(super) struct Named<'p> {
    pub(super) name: &'p str,
    pub(super) at: usize,
    pub(super) value: String,
    pub(super) value_span: Range<usize>,
}

/// One of the texts to choose from.
pub(super) struct Variant<'p> {
    pub(super) key: &'p str,
    pub(super) at: usize,
    pub(super) number: bool,
    pub(super) default: bool,
    pub(super) words: Words<'p>,
}

impl<'p> Sheet<'p> {
    pub(super) fn parse(page: &'p Page) -> Self {
        let text = page.text();
        let (resource, errors) = match parser::parse(text) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let reader = Reader { text };
        let (mut entries, mut group) = (Vec::new(), Vec::new());
        for entry in resource.body {
            match entry {
                ast::Entry::Message(message) => entries.push(Entry {
                    id: message.id.name,
                    span: reader.span(message.id.name),
                    term: false,
                    comment: comment(&group, message.comment),
                    value: message.value.map(|pattern| reader.words(pattern)),
                    attributes: reader.attributes(message.attributes),
                }),
                ast::Entry::Term(term) => entries.push(Entry {
                    id: term.id.name,
                    span: reader.span(term.id.name),
                    term: true,
                    comment: comment(&group, term.comment),
                    value: Some(reader.words(term.value)),
                    attributes: reader.attributes(term.attributes),
                }),
                ast::Entry::GroupComment(lines) => group = lines.content,
                _ => {}
            }
        }
        Self { page, entries, errors }
    }
}

fn comment<'p>(group: &[&'p str], own: Option<ast::Comment<&'p str>>) -> Vec<&'p str> {
    group.iter().copied().chain(own.into_iter().flat_map(|comment| comment.content)).collect()
}

struct Reader<'p> {
    text: &'p str,
}

impl<'p> Reader<'p> {
    /// Where a slice of the text stands in it. The parser gives slices, not numbers.
    fn at(&self, slice: &str) -> usize {
        (slice.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize).min(self.text.len())
    }

    fn span(&self, slice: &str) -> Range<usize> {
        let at = self.at(slice);
        at..(at + slice.len()).min(self.text.len())
    }

    fn attributes(&self, attributes: Vec<ast::Attribute<&'p str>>) -> Vec<Attribute<'p>> {
        let read = |attribute: ast::Attribute<&'p str>| Attribute {
            name: attribute.id.name,
            span: self.span(attribute.id.name),
            words: self.words(attribute.value),
        };
        attributes.into_iter().map(read).collect()
    }

    fn words(&self, pattern: ast::Pattern<&'p str>) -> Words<'p> {
        let pieces = pattern.elements.into_iter().map(|element| match element {
            ast::PatternElement::TextElement { value } => Piece::Text(value, self.at(value)),
            ast::PatternElement::Placeable { expression } => self.expression(expression),
        });
        Words { pieces: pieces.collect() }
    }

    fn expression(&self, expression: ast::Expression<&'p str>) -> Piece<'p> {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                let variants = variants.into_iter().map(|variant| {
                    let (key, number) = match variant.key {
                        ast::VariantKey::Identifier { name } => (name, false),
                        ast::VariantKey::NumberLiteral { value } => (value, true),
                    };
                    let words = self.words(variant.value);
                    Variant { key, at: self.at(key), number, default: variant.default, words }
                });
                Piece::Select(Box::new(self.inline(selector)), variants.collect())
            }
        }
    }

    fn inline(&self, inline: ast::InlineExpression<&'p str>) -> Piece<'p> {
        match inline {
            ast::InlineExpression::StringLiteral { value } => Piece::Literal(
                value,
                fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned(),
                self.at(value),
            ),
            ast::InlineExpression::NumberLiteral { value } => Piece::Number(value, self.at(value)),
            ast::InlineExpression::VariableReference { id } => Piece::Variable(id.name, self.at(id.name)),
            ast::InlineExpression::MessageReference { id, attribute } => {
                Piece::Message(id.name, attribute.map(|attribute| attribute.name), self.at(id.name))
            }
            ast::InlineExpression::TermReference { id, attribute, arguments } => {
                let named = arguments.map(|arguments| arguments.named).unwrap_or_default();
                let named = named.into_iter().map(|argument| self.named(argument)).collect();
                Piece::Term(id.name, attribute.map(|attribute| attribute.name), self.at(id.name), named)
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                let given = arguments.positional.into_iter().map(|argument| self.inline(argument)).collect();
                Piece::Function(id.name, self.at(id.name), given)
            }
            ast::InlineExpression::Placeable { expression } => self.expression(*expression),
        }
    }

    fn named(&self, argument: ast::NamedArgument<&'p str>) -> Named<'p> {
        let name = argument.name.name;
        let (value, value_span) = match self.inline(argument.value) {
            Piece::Literal(raw, text, at) => (text, at..at + raw.len()),
            Piece::Number(raw, at) => (raw.to_owned(), at..at + raw.len()),
            _ => (String::new(), self.span(name)),
        };
        Named { name, at: self.at(name), value, value_span }
    }
}

impl<'p> Words<'p> {
    /// Every piece, those inside variants, selectors and brackets included.
    pub(super) fn walk<'w>(&'w self, visit: &mut dyn FnMut(&'w Piece<'p>)) {
        self.pieces.iter().for_each(|piece| piece.walk(visit));
    }

    /// Names of the variables that are shown or chosen by.
    pub(super) fn variables(&self) -> Vec<(&'p str, usize)> {
        let mut found = Vec::new();
        self.walk(&mut |piece| {
            if let Piece::Variable(name, at) = piece {
                found.push((*name, *at));
            }
        });
        found
    }

    /// The first byte of it.
    pub(super) fn start(&self) -> Option<usize> {
        self.pieces.iter().map(Piece::at).next()
    }
}

impl<'p> Piece<'p> {
    pub(super) fn at(&self) -> usize {
        match self {
            Self::Text(_, at) | Self::Literal(_, _, at) | Self::Number(_, at) | Self::Variable(_, at) => *at,
            Self::Message(_, _, at) | Self::Term(_, _, at, _) | Self::Function(_, at, _) => *at,
            Self::Select(selector, _) => selector.at(),
        }
    }

    fn walk<'w>(&'w self, visit: &mut dyn FnMut(&'w Self)) {
        visit(self);
        match self {
            Self::Function(_, _, given) => given.iter().for_each(|piece| piece.walk(visit)),
            Self::Select(selector, variants) => {
                selector.walk(visit);
                variants.iter().for_each(|variant| variant.words.walk(visit));
            }
            _ => {}
        }
    }
}
