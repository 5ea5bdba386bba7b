//! Interned names: those of the tree, and the ones the compiler makes (`_C__x`, `.0`, `__class__`).

use crate::syntax::ast::Name;
use std::collections::HashMap;
use std::sync::Arc;

/// Every name in use during one compilation. Indices of the tree's names stay what they were.
pub(super) struct Names {
    texts: Vec<Arc<str>>,
    index: HashMap<Arc<str>, Name>,
    mangled: HashMap<(Arc<str>, Name), Name>,
}

impl Names {
    pub(super) fn new(tree: &[&str]) -> Names {
        let texts: Vec<Arc<str>> = tree.iter().map(|&t| Arc::from(t)).collect();
        let index = texts.iter().enumerate().map(|(i, t)| (t.clone(), Name(i as u32))).collect();
        Names { texts, index, mangled: HashMap::new() }
    }

    /// The name of this text, made where there is none yet.
    pub(super) fn intern(&mut self, text: &str) -> Name {
        if let Some(&name) = self.index.get(text) {
            return name;
        }
        let name = Name(self.texts.len() as u32);
        let text: Arc<str> = Arc::from(text);
        self.texts.push(text.clone());
        self.index.insert(text, name);
        name
    }

    pub(super) fn text(&self, name: Name) -> &Arc<str> {
        &self.texts[name.0 as usize]
    }

    /// `__x` in the body of class `C` is `_C__x`; other names, and names outside classes, are themselves.
    pub(super) fn mangle(&mut self, class: Option<&Arc<str>>, name: Name) -> Name {
        let Some(class) = class else { return name };
        let text = &self.texts[name.0 as usize];
        if !text.starts_with("__") || text.ends_with("__") || text.contains('.') {
            return name;
        }
        let bare = class.trim_start_matches('_');
        if bare.is_empty() {
            return name;
        }
        let key = (class.clone(), name);
        if let Some(&known) = self.mangled.get(&key) {
            return known;
        }
        let text = format!("_{bare}{text}");
        let made = self.intern(&text);
        self.mangled.insert(key, made);
        made
    }
}
