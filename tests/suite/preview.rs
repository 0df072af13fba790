//! The preview of authors and translators: a page that follows the files, and ends with the program.

use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

struct Preview {
    program: Child,
    port: u16,
    folder: PathBuf,
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Two free ports in a row: the page's, and that of the conversation beside it.
fn free() -> u16 {
    for _ in 0..50 {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        if port < u16::MAX && TcpListener::bind(("127.0.0.1", port + 1)).is_ok() {
            return port;
        }
    }
    panic!("no two free ports in a row");
}

impl Preview {
    /// Started with nothing but the program and a folder outside of the repository, with two of its languages.
    fn start() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let port = free();
        let folder = std::env::temp_dir().join(format!("linnet-preview-{port}"));
        copy(&root.join("flows"), &folder.join("flows"));
        for tag in ["en", "fr"] {
            copy(&root.join("locales").join(tag), &folder.join("locales").join(tag));
        }
        let mut command = Command::new(env!("CARGO_BIN_EXE_linnet"));
        command.args(["preview", "--content", ".", "--listen", &format!("127.0.0.1:{port}"), "--lang", "fr"]);
        let program = command.current_dir(&folder).stdout(Stdio::null()).spawn().unwrap();
        Self { program, port, folder }
    }

    fn get(&self, path: &str) -> Option<String> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).ok()?;
        stream.set_read_timeout(Some(Duration::from_secs(40))).ok()?;
        write!(stream, "GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n").ok()?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).ok()?;
        let answer = String::from_utf8_lossy(&answer).into_owned();
        answer.split_once("\r\n\r\n").map(|(_, body)| body.to_owned())
    }
}

fn until<T>(what: &str, mut holds: impl FnMut() -> Option<T>) -> T {
    let begin = Instant::now();
    loop {
        if let Some(found) = holds() {
            return found;
        }
        assert!(begin.elapsed() < Duration::from_secs(90), "{what} did not happen");
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn the_page_follows_the_files_tells_faults_in_place_and_ends_with_the_program() {
    let mut preview = Preview::start();
    let first = until("the page", || preview.get("/texts?locale=fr"));
    assert!(first.contains("locales/fr/account.ftl:"), "each text with its file and line");
    let path = preview.folder.join("locales/fr/account.ftl");
    let before = fs::read_to_string(&path).unwrap();
    let changed = before.replace("Je ne peux plus entrer", "Je reste dehors  { -lost }");
    assert!(changed != before);
    fs::write(&path, changed).unwrap();
    until("a newer number", || preview.get("/wait?has=1").filter(|number| number.trim() != "1"));
    let now = until("the new text", || preview.get("/texts?locale=fr").filter(|page| page.contains("-lost")));
    assert!(now.contains("Il n’y a pas de terme -lost"), "the fault is told in the language of the reader");
    fs::write(&path, before.replace("Je ne peux plus entrer", "Je reste dehors")).unwrap();
    until("the mended text", || preview.get("/texts?locale=fr").filter(|page| page.contains("Je reste dehors")));
    until("the conversation", || TcpStream::connect(("127.0.0.1", preview.port + 1)).ok());
    // The system ends it, and the conversation that it started ends with it.
    let told = Command::new("kill").args(["-TERM", &preview.program.id().to_string()]).status().unwrap();
    assert!(told.success());
    until("its end", || preview.program.try_wait().unwrap());
    until("the end of the conversation", || TcpStream::connect(("127.0.0.1", preview.port + 1)).is_err().then_some(()));
}
