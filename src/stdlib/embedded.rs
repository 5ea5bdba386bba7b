//! The modules of the folder `std/`, which are part of the program: their source text by dotted name.

/// (dotted name, is it a package, source text), sorted by name; `build.rs` writes it.
const MODULES: &[(&str, bool, &str)] = include!(concat!(env!("OUT_DIR"), "/std_modules.rs"));

/// The source of the standard module `name`, and whether it is a package; what `Vm::find_std` wants.
pub fn find_std(name: &str) -> Option<(&'static str, bool)> {
    let at = MODULES.binary_search_by(|(n, _, _)| (*n).cmp(name)).ok()?;
    let (_, is_package, text) = MODULES[at];
    Some((text, is_package))
}

/// The dotted names of all modules written in Aw, sorted.
pub fn names() -> impl Iterator<Item = &'static str> {
    MODULES.iter().map(|(name, _, _)| *name)
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
