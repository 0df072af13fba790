//! Signatures of reviewers, in the format of `ssh-keygen -Y`, so that a stranger can verify them with OpenSSH alone.

use std::io;
use std::path::Path;

use ssh_key::{HashAlg, LineEnding, PrivateKey, PublicKey, SshSig};

/// What the signatures are for, as OpenSSH calls it (`ssh-keygen -Y verify -n linnet-review`).
const NAMESPACE: &str = "linnet-review";

/// Whether a signature over a statement was made with a key; the reason where not.
pub fn verify(key: &str, statement: &str, signature: &str) -> Result<(), String> {
    let key = PublicKey::from_openssh(key.trim()).map_err(|fault| format!("the key cannot be read ({fault})"))?;
    let signature =
        SshSig::from_pem(signature.trim()).map_err(|fault| format!("the signature cannot be read ({fault})"))?;
    key.verify(NAMESPACE, statement.as_bytes(), &signature).map_err(|_| {
        "the signature does not fit: the entry was changed after it was signed, or by another key".to_owned()
    })
}

/// Signs a statement with a private key of OpenSSH that has no passphrase; one that has is used through
/// `ssh-keygen -Y sign`.
pub fn sign(key: &Path, statement: &str) -> io::Result<String> {
    let read = |fault: ssh_key::Error| io::Error::other(format!("{}: {fault}", key.display()));
    let private = PrivateKey::from_openssh(std::fs::read(key)?).map_err(read)?;
    if private.is_encrypted() {
        let told = "this key has a passphrase: sign the statement with ssh-keygen -Y sign -n linnet-review";
        return Err(io::Error::other(format!("{}: {told}", key.display())));
    }
    let signature = private.sign(NAMESPACE, HashAlg::Sha512, statement.as_bytes()).map_err(read)?;
    signature.to_pem(LineEnding::LF).map_err(read)
}
