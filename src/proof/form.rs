//! A pattern as plain text, as a child may come to see it, each stretch traced back to the file.

use std::ops::Range;

use super::sheet::{Piece, Words};

/// Stands for whatever a variable, a term or another message will put here.
pub(super) const OBJECT: char = '\u{fffc}';

/// One way the words can come out: every text to choose from is in at least one form of a pattern.
#[derive(Debug, Default, Clone)]
pub(super) struct Form {
    pub(super) text: String,
    stretches: Vec<Stretch>,
}

#[derive(Debug, Clone)]
struct Stretch {
    /// First byte in the form.
    from: usize,
    /// Bytes in the file.
    span: Range<usize>,
    /// Whether both are the same bytes.
    same: bool,
    /// Whether it stands in quotation marks.
    quoted: bool,
}

impl Form {
    fn push(&mut self, text: &str, span: Range<usize>, same: bool) {
        self.stretches.push(Stretch { from: self.text.len(), span, same, quoted: false });
        self.text.push_str(text);
    }

    /// Where a stretch of the form stands in the file.
    pub(super) fn span(&self, range: Range<usize>) -> Range<usize> {
        let start = self.source(range.start, false);
        let end = if range.end > range.start { self.source(range.end - 1, true) } else { start };
        start..end.max(start)
    }

    fn source(&self, at: usize, end: bool) -> usize {
        let index = self.stretches.partition_point(|stretch| stretch.from <= at);
        let Some(stretch) = index.checked_sub(1).and_then(|index| self.stretches.get(index)) else { return 0 };
        match (stretch.same, end) {
            (true, _) => (stretch.span.start + at - stretch.from + usize::from(end)).min(stretch.span.end),
            (false, true) => stretch.span.end,
            (false, false) => stretch.span.start,
        }
    }

    /// Whether a stretch is written in the file as it reads, so that it can be mended in place.
    pub(super) fn literal(&self, range: &Range<usize>) -> bool {
        let index = self.stretches.partition_point(|stretch| stretch.from <= range.start);
        index.checked_sub(1).and_then(|index| self.stretches.get(index)).is_some_and(|stretch| stretch.same)
    }

    /// Whether a stretch stands in quotation marks in the file.
    pub(super) fn quoted(&self, range: &Range<usize>) -> bool {
        let index = self.stretches.partition_point(|stretch| stretch.from <= range.start);
        index.checked_sub(1).and_then(|index| self.stretches.get(index)).is_some_and(|stretch| stretch.quoted)
    }

    /// What blank lines separate, each with its first byte.
    pub(super) fn paragraphs(&self) -> impl Iterator<Item = (usize, &str)> {
        let mut from = 0;
        self.text.split("\n\n").map(move |part| {
            let at = from;
            from += part.len() + 2;
            (at, part)
        })
    }
}

/// All forms of a pattern.
pub(super) fn forms(words: &Words<'_>) -> Vec<Form> {
    (0..width(words))
        .map(|choice| {
            let mut form = Form::default();
            build(words, choice, &mut form);
            form
        })
        .collect()
}

/// How many forms show every variant.
fn width(words: &Words<'_>) -> usize {
    let of = |piece: &Piece<'_>| match piece {
        Piece::Select(_, variants) => variants.iter().map(|variant| width(&variant.words)).sum(),
        _ => 1,
    };
    words.pieces.iter().map(of).max().unwrap_or(1).max(1)
}

fn build(words: &Words<'_>, choice: usize, form: &mut Form) {
    let mut object = [0; 4];
    let object: &str = OBJECT.encode_utf8(&mut object);
    for piece in &words.pieces {
        match piece {
            Piece::Text(text, at) => form.push(text, *at..at + text.len(), true),
            Piece::Literal(raw, text, at) => {
                form.push(text, *at..at + raw.len(), *raw == text);
                if let Some(last) = form.stretches.last_mut() {
                    last.quoted = true;
                }
            }
            Piece::Number(raw, at) => form.push(raw, *at..at + raw.len(), true),
            Piece::Variable(name, at)
            | Piece::Message(name, _, at)
            | Piece::Term(name, _, at, _)
            | Piece::Function(name, at, _) => {
                form.push(object, *at..at + name.len(), false);
            }
            Piece::Select(_, variants) => {
                let mut left = choice;
                for (number, variant) in variants.iter().enumerate() {
                    let wide = width(&variant.words);
                    if left < wide || number + 1 == variants.len() {
                        build(&variant.words, left.min(wide - 1), form);
                        break;
                    }
                    left -= wide;
                }
            }
        }
    }
}
