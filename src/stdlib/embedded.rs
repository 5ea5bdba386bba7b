//! The modules of the folder `std/`, which are part of the program: their source text by dotted name.

use std::sync::OnceLock;

/// Dotted name, is it a package, length of the source text, and the text packed by LZ4.
type Module = (&'static str, bool, usize, &'static [u8]);

/// Sorted by name; `build.rs` writes it.
static MODULES: &[Module] = &include!(concat!(env!("OUT_DIR"), "/std_modules.rs"));

/// The texts that were asked for, at the places of their modules; all interpreters share them.
static TEXTS: [OnceLock<String>; MODULES.len()] = [const { OnceLock::new() }; MODULES.len()];

/// The source of the standard module `name`, and whether it is a package; what `Vm::find_std` wants.
pub fn find_std(name: &str) -> Option<(&'static str, bool)> {
    let at = MODULES.binary_search_by(|(n, ..)| (*n).cmp(name)).ok()?;
    let (_, is_package, length, packed) = MODULES[at];
    let text = TEXTS[at].get_or_init(|| {
        let bytes = lz4_flex::decompress(packed, length).expect("build.rs packed it");
        String::from_utf8(bytes).expect("build.rs read it as UTF-8")
    });
    Some((text, is_package))
}

/// The dotted names of all modules written in Aw, sorted.
pub fn names() -> impl Iterator<Item = &'static str> {
    MODULES.iter().map(|(name, ..)| *name)
}

#[cfg(test)]
mod tests {
    use super::{find_std, names};

    #[test]
    fn modules_and_packages_are_found_by_dotted_name() {
        assert!(find_std("collections").is_some_and(|(_, is_package)| is_package));
        assert!(find_std("collections.abc").is_some_and(|(_, is_package)| !is_package));
        assert!(find_std("collections.__init__").is_none());
        assert!(find_std("").is_none());
        assert!(names().all(|name| find_std(name).is_some()));
    }
}
