//! Where baits are looked for: texts, open files, and the memory of the server.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};

use super::Searched;
use super::bait::{Baits, Finder};

/// Memory is read in pieces of this many bytes.
const PIECE: usize = 1 << 20;
/// Bytes shown on either side of what was found.
const AROUND: usize = 48;

/// Baits in a text.
pub(super) fn text(place: &'static str, text: &[u8], baits: &Baits) -> Searched {
    let lines = text.split(|byte| *byte == b'\n');
    let finder = baits.finder();
    let found = lines.flat_map(|line| {
        let line_text = String::from_utf8_lossy(&line[..line.len().min(200)]).into_owned();
        finder.find(line).into_iter().map(move |(_, name)| format!("{name}: {line_text}"))
    });
    Searched::new(place, format!("{} bytes", text.len()), found.collect())
}

/// Baits in what the server answers.
pub(super) fn answers(heard: &[u8], baits: &Baits) -> Searched {
    let found = baits.finder().find(heard).into_iter().map(|(at, name)| format!("{name}: {}", around(heard, at)));
    Searched::new("its answers", format!("{} bytes", heard.len()), found.collect())
}

/// Files that the process has open and could write to, besides its two outputs.
pub(super) fn open_files(pid: u32) -> Searched {
    const PLACE: &str = "its open files";
    let mut found = Vec::new();
    let (open, mut count) = (std::fs::read_dir(format!("/proc/{pid}/fd")), 0_usize);
    let open = match open {
        Ok(open) => open,
        Err(fault) => return Searched::not(PLACE, format!("{fault}; as for its memory")),
    };
    for entry in open.flatten() {
        count += 1;
        let number = entry.file_name().to_string_lossy().into_owned();
        let Ok(target) = std::fs::read_link(entry.path()) else { continue };
        let info = std::fs::read_to_string(format!("/proc/{pid}/fdinfo/{number}")).unwrap_or_default();
        let flags = info.lines().find_map(|line| line.strip_prefix("flags:")).map(str::trim);
        // The last digit says how it was opened: 0 to read, 1 to write, 2 both.
        let writable = flags.is_none_or(|flags| !flags.ends_with(['0', '4']));
        if target.is_absolute() && target.as_os_str() != "/dev/null" && writable {
            found.push(format!("{} is open for writing", target.display()));
        }
    }
    Searched::new(PLACE, format!("{count} open"), found)
}

/// Baits in the memory of the process, two seconds after everyone has gone.
pub(super) fn memory(pid: u32, baits: &Baits, show: bool) -> Searched {
    const PLACE: &str = "its memory";
    let maps = std::fs::read_to_string(format!("/proc/{pid}/maps"));
    let memory = File::open(format!("/proc/{pid}/mem"));
    let (maps, mut memory) = match (maps, memory) {
        (Ok(maps), Ok(memory)) => (maps, memory),
        (Err(fault), _) | (_, Err(fault)) => {
            let way = "run it as root, or as: unshare --user --map-root-user linnet hunt";
            return Searched::not(
                PLACE,
                format!("{fault}; the kernel hides the memory of a server from others of its user: {way}"),
            );
        }
    };
    let finder = baits.finder();
    let mut found = Vec::new();
    let (mut regions, mut read) = (0_usize, 0_u64);
    for line in maps.lines() {
        let Some(region) = Region::parse(line) else { continue };
        regions += 1;
        let mut at = region.start;
        let mut piece = Vec::new();
        while at < region.end {
            let length = PIECE.min(usize::try_from(region.end - at).unwrap_or(PIECE));
            piece.resize(length, 0);
            if memory.seek(SeekFrom::Start(at)).is_err() || memory.read_exact(&mut piece).is_err() {
                break;
            }
            read += length as u64;
            for (place, name) in finder.find(&piece) {
                let near = if show { format!(": {}", around(&piece, place)) } else { String::new() };
                found.push(format!("{name}, at {:x} in {}{near}", at + place as u64, region.name));
            }
            let whole = at + length as u64 >= region.end;
            at += if whole { length } else { length - Finder::OVERLAP } as u64;
        }
    }
    if read == 0 {
        return Searched::not(PLACE, "not one byte of it could be read");
    }
    Searched::new(PLACE, format!("{} KiB in {regions} regions", read / 1024), found)
}

struct Region<'a> {
    start: u64,
    end: u64,
    name: &'a str,
}

impl<'a> Region<'a> {
    /// A line of `maps`, where it stands for memory that can be read and belongs to the process.
    fn parse(line: &'a str) -> Option<Self> {
        let mut parts = line.split_whitespace();
        let (start, end) = parts.next()?.split_once('-')?;
        let readable = parts.next()?.starts_with('r');
        let name = parts.nth(3).unwrap_or("memory without a name");
        if !readable || matches!(name, "[vvar]" | "[vvar_vclock]" | "[vsyscall]") {
            return None;
        }
        Some(Self { start: u64::from_str_radix(start, 16).ok()?, end: u64::from_str_radix(end, 16).ok()?, name })
    }
}

fn around(bytes: &[u8], at: usize) -> String {
    let near = &bytes[at.saturating_sub(AROUND)..bytes.len().min(at + AROUND)];
    near.iter().map(|byte| if (b' '..=b'~').contains(byte) { char::from(*byte) } else { '.' }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_are_read_from_the_kernels_lines() {
        let line = "7f0c5c021000-7f0c60000000 rw-p 00000000 00:00 0                          [heap]";
        let region = Region::parse(line).unwrap();
        assert_eq!((region.start, region.name), (0x7f0c_5c02_1000, "[heap]"));
        assert!(Region::parse("7f0c5c021000-7f0c60000000 ---p 00000000 00:00 0").is_none());
        assert!(Region::parse("7ffe1000-7ffe2000 r--p 00000000 00:00 0   [vvar]").is_none());
        assert!(Region::parse("").is_none());
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn our_own_memory_holds_a_bait_and_is_found_to() {
        let mut baits = Baits::new();
        let _word = baits.word("the text");
        let searched = memory(std::process::id(), &baits, true);
        assert!(matches!(searched.outcome, super::super::Outcome::Found(_)), "{searched}");
    }
}
