//! The mode argument of `open`.

/// What a mode like `"r+b"` asks for.
pub(super) struct Mode {
    pub read: bool,
    pub write: bool,
    pub append: bool,
    pub truncate: bool,
    pub create: bool,
    pub create_new: bool,
    pub binary: bool,
    /// As `f.mode` gives it.
    pub text: String,
}

impl Mode {
    /// Take a mode apart. The error is the message of a `ValueError`.
    pub fn parse(text: &str) -> Result<Mode, String> {
        let invalid = || format!("invalid mode: {}", crate::value::text::quote::repr(text));
        for (i, c) in text.char_indices() {
            if !"rwaxbt+".contains(c) || text[i + 1..].contains(c) {
                return Err(invalid());
            }
        }
        let has = |c: char| text.contains(c);
        let (binary, plus) = (has('b'), has('+'));
        if binary && has('t') {
            return Err("can't have text and binary mode at once".into());
        }
        let main: Vec<char> = "rwax".chars().filter(|&c| has(c)).collect();
        let main = match main[..] {
            [one] => one,
            [] => {
                return Err(
                    "Must have exactly one of create/read/write/append mode and at most one plus".into()
                );
            }
            _ => return Err("must have exactly one of create/read/write/append mode".into()),
        };
        let shown = if binary { format!("{main}b{}", if plus { "+" } else { "" }) } else { text.to_string() };
        Ok(Mode {
            read: main == 'r' || plus,
            write: main != 'r' || plus,
            append: main == 'a',
            truncate: main == 'w',
            create: main == 'w' || main == 'a',
            create_new: main == 'x',
            binary,
            text: if binary && plus { format!("{main}b+") } else { shown },
        })
    }
}
