//! How we know of a contact, and until when: read from its table.

use std::ops::Range;

use super::fields::Fields;
use super::read::one;
use super::{Checked, Confidence, Date, How};

/// Reads the source and the dates, with the place of the due date.
pub(super) fn checked(fields: &mut Fields<'_>, check_first: bool) -> Option<(Checked, Range<usize>)> {
    let mut source = fields.table("source");
    source.only(&["title", "url", "date"]);
    let title = source.need::<String>("title");
    let url = source.need::<String>("url");
    let date = source.need::<String>("date");
    fields.findings.append(&mut source.findings);
    if let Some(url) = url.as_ref().filter(|url| !url.get_ref().starts_with("http")) {
        fields.fault(
            "bad-url",
            url.span(),
            format!("\"{}\" is no address", url.get_ref()),
            "write the source's address",
        );
    }
    let confidence = one(fields, "confidence", &[("medium", Confidence::Medium), ("high", Confidence::High)]);
    if confidence == Some(Confidence::Medium) && !check_first {
        fields.fault_of_all(
            "check-first",
            "the confidence is medium, and the child is not told to check first",
            "add check-first = true",
        );
    }
    let by = fields.need::<String>("checked-by");
    let how = one(fields, "checked-how", &[("read", How::Read), ("tried", How::Tried), ("asked", How::Asked)]);
    let on = fields.need::<Date>("checked");
    let due = fields.need::<Date>("due")?;
    let due_at = due.span();
    let (on, due) = (on?.into_inner(), due.into_inner());
    if due <= on || due > on.a_year_later() {
        let what = format!("due on {due}, checked on {on}");
        let help =
            format!("a contact is due again a year after it was checked at the latest, on {}", on.a_year_later());
        fields.fault("bad-due", due_at.clone(), what, help);
    }
    let checked = Checked {
        source: title?.into_inner(),
        url: url?.into_inner(),
        source_date: date?.into_inner(),
        confidence: confidence?,
        on,
        by: by?.into_inner(),
        how: how?,
        due,
    };
    Some((checked, due_at))
}
