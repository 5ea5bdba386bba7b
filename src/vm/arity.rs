//! What natives say about arguments that do not fit their parameters.
//!
//! A native says it in one of three manners, as in CPython: operators and the like (*slots*) count without naming
//! themselves, natives with positional-only parameters say how many they expect, and natives whose parameters
//! have names say which is missing or unknown.

use super::call::Keywords;
use super::native::{NativeFunction, Signature};
use super::{Raised, Vm, sym};
use crate::value::text::near;
use crate::value::{Kind, Value};

/// Special methods that are plain methods also in builtin classes, in order.
const PLAIN_METHODS: &[&str] = &[
    "__bytes__",
    "__ceil__",
    "__class_getitem__",
    "__complex__",
    "__copy__",
    "__deepcopy__",
    "__dir__",
    "__enter__",
    "__exit__",
    "__floor__",
    "__format__",
    "__getformat__",
    "__getnewargs__",
    "__getnewargs_ex__",
    "__getstate__",
    "__init_subclass__",
    "__instancecheck__",
    "__length_hint__",
    "__missing__",
    "__mro_entries__",
    "__new__",
    "__prepare__",
    "__reduce__",
    "__reduce_ex__",
    "__replace__",
    "__reversed__",
    "__round__",
    "__set_name__",
    "__setstate__",
    "__sizeof__",
    "__subclasscheck__",
    "__subclasses__",
    "__subclasshook__",
    "__trunc__",
    "__typing_subst__",
];

/// Natives that count their positional arguments themselves and hand the named ones to another native.
const DELEGATES: &[(&str, &str)] = &[("sorted", "sort")];

/// Whether the method `name` of the builtin class `owner` implements an operator or another piece of syntax.
pub fn is_slot(owner: &str, name: &str) -> bool {
    if !name.starts_with("__") || !name.ends_with("__") || PLAIN_METHODS.binary_search(&name).is_ok() {
        return false;
    }
    !matches!(
        (owner, name),
        ("list" | "dict", "__getitem__")
            | ("dict" | "set" | "frozenset", "__contains__")
            | ("BaseException", "__traceback__")
    )
}

fn plural(count: usize) -> &'static str {
    if count == 1 { "" } else { "s" }
}

/// `exactly 2`, `at most 3`
fn bound(exact: bool, other: &str, count: usize) -> String {
    format!("{} {count}", if exact { "exactly" } else { other })
}

/// One failed call: the parameters and arguments without the receiver.
struct Misfit<'a> {
    signature: &'a Signature,
    /// How many parameters in front are not spoken of.
    own: usize,
    /// `pop`, or the class of a constructor
    short: &'a str,
    /// `list.pop`, `math.sin`
    whole: &'a str,
    given: usize,
    names: &'a [String],
}

impl Misfit<'_> {
    fn positional(&self) -> usize {
        self.signature.positional - self.own
    }
    fn required(&self) -> usize {
        self.signature.params[self.own..self.signature.positional].iter().filter(|p| p.required).count()
    }

    fn of_slot(&self) -> String {
        let (most, least, given) = (self.positional(), self.required(), self.given);
        let (how, count) = match (least == most, given < least) {
            (true, _) => ("", most),
            (false, true) => ("at least ", least),
            (false, false) => ("at most ", most),
        };
        format!("expected {how}{count} argument{}, got {given}", plural(count))
    }

    fn of_positional(&self, makes: bool) -> String {
        let (most, least, given) = (self.positional(), self.required(), self.given);
        if makes && most == 0 {
            return format!("{}() takes no arguments", self.short);
        }
        if most == 0 {
            return format!("{}() takes no arguments ({given} given)", self.whole);
        }
        if most == 1 && least == 1 && !makes {
            return format!("{}() takes exactly one argument ({given} given)", self.whole);
        }
        format!("{} {}", self.short, self.of_slot())
    }

    /// `names_of` gives the names of the parameters that have one.
    fn of_named(&self, names_of: &[String]) -> String {
        let name = self.short;
        let (most, given) = (self.positional(), self.given);
        let params = &self.signature.params[self.own..];
        let star = self.signature.star.is_some();
        let all = if star { params.len() - most } else { params.len() };
        let passed = if star { self.names.len() } else { given + self.names.len() };
        let quick = matches!(name, "int" | "str") && self.names.is_empty();
        if quick && given > most {
            return format!("{name} {}", self.of_slot());
        }
        if all == 0 && star && passed > 0 {
            return format!("{name}() takes no keyword arguments");
        }
        if passed > all && self.signature.double_star.is_none() {
            let kind = if given == 0 || star { "keyword " } else { "" };
            return format!("{name}() takes at most {all} {kind}argument{} ({passed} given)", plural(all));
        }
        if given > most && !star {
            if most == 0 {
                return format!("{name}() takes no positional arguments");
            }
            let most_text = bound(self.required() == most, "at most", most);
            return format!("{name}() takes {most_text} positional argument{} ({given} given)", plural(most));
        }
        let only = self.signature.positional_only.max(self.own) - self.own;
        let least = params[..only].iter().filter(|p| p.required).count();
        if given < least {
            let least_text = bound(least == most, "at least", least);
            return format!(
                "{name}() takes {least_text} positional argument{} ({given} given)",
                plural(least)
            );
        }
        for (i, parameter) in params.iter().enumerate() {
            let reached = i < most && i < given;
            if parameter.required && !reached && !self.names.contains(&names_of[i]) {
                return format!("{name}() missing required argument '{}' (pos {})", names_of[i], i + 1);
            }
        }
        for (i, own_name) in names_of.iter().enumerate().take(given.min(most)).skip(only) {
            if self.names.contains(own_name) {
                return format!(
                    "argument for {name}() given by name ('{own_name}') and position ({})",
                    i + 1
                );
            }
        }
        self.of_unknown(names_of, only)
    }

    /// A keyword that none of the parameters after the first `only` has.
    fn of_unknown(&self, names_of: &[String], only: usize) -> String {
        let name = self.short;
        let known = |given: &String| names_of[only..].contains(given);
        let unknown = self.names.iter().find(|given| !known(given)).map_or("", String::as_str);
        let candidates: Vec<&str> = names_of[only..].iter().map(String::as_str).collect();
        let hint = match near::closest(unknown, &candidates) {
            Some(near) => format!(". Did you mean '{near}'?"),
            None => String::new(),
        };
        format!("{name}() got an unexpected keyword argument '{unknown}'{hint}")
    }
}

impl Vm {
    /// The error of a call whose `argc` positional arguments and keywords do not fit the native.
    #[cold]
    pub(super) fn misfit(
        &mut self,
        native: &NativeFunction,
        signature: &Signature,
        argc: usize,
        keywords: Keywords<'_>,
    ) -> Raised {
        let row_name = native.row.name;
        let makes = row_name == "__new__" || row_name == "__init__" && !native.owner.is_undef();
        let own = usize::from(makes || !native.owner.is_undef()).min(signature.positional);
        let class = native.owner.defined().or(native.home.defined().filter(|home| home.as_str().is_none()));
        if argc < own {
            return self.no_receiver(row_name, class);
        }
        let class = class.map(|class| self.short_class_name(class));
        let (short, whole) = match (&class, native.home.as_str()) {
            (Some(class), _) if makes => (class.clone(), class.clone()),
            (Some(class), _) => (row_name.to_string(), format!("{class}.{row_name}")),
            (None, Some(module)) if module != "builtins" => {
                (row_name.to_string(), format!("{module}.{row_name}"))
            }
            (None, _) => (row_name.to_string(), row_name.to_string()),
        };
        let slot =
            !makes && !native.owner.is_undef() && is_slot(class.as_deref().unwrap_or_default(), row_name);
        let text_of = |vm: &Vm, name| vm.heap.sym_str(name).to_string();
        let names: Vec<String> = keywords.iter().map(|&(key, _)| text_of(self, key)).collect();
        let names_of: Vec<String> = signature.params[own..].iter().map(|p| text_of(self, p.name)).collect();
        let misfit =
            Misfit { signature, own, short: &short, whole: &whole, given: argc - own, names: &names };
        let only_positional = signature.positional_only.max(own) == signature.params.len()
            && !(signature.star.is_some() && makes);
        let text = if only_positional && !names.is_empty() && signature.double_star.is_none() {
            match slot {
                true => format!("wrapper {row_name}() takes no keyword arguments"),
                false if makes && misfit.positional() == 0 => format!("{short}() takes no arguments"),
                false => format!("{whole}() takes no keyword arguments"),
            }
        } else if slot {
            // CPython counts more than one argument for a function without a name
            let nameless = if misfit.positional() > 1 { " " } else { "" };
            format!("{nameless}{}", misfit.of_slot())
        } else if only_positional {
            misfit.of_positional(makes)
        } else if let Some(&(_, other)) = DELEGATES.iter().find(|pair| pair.0 == row_name) {
            if misfit.given == misfit.positional() {
                Misfit { short: other, given: 0, ..misfit }.of_unknown(&names_of, misfit.positional())
            } else {
                misfit.of_positional(true)
            }
        } else {
            misfit.of_named(&names_of)
        };
        self.type_error(&text)
    }

    /// Whether keywords that a builtin's `__new__` or `__init__` does not know are meant for the other of the two,
    /// which the class written in script has of its own.
    pub(super) fn keywords_are_for_script(
        &mut self,
        native: &NativeFunction,
        signature: &Signature,
        first: Value,
    ) -> bool {
        let (class, other) = match native.row.name {
            "__new__" => (first, sym::INIT),
            // `set` alone looks at them itself
            "__init__" if !native.owner.is(self.types.set) => (self.heap.class_of(first), sym::NEW),
            _ => return false,
        };
        let only_positional = signature.positional_only.max(1) == signature.params.len();
        only_positional
            && self.heap.as_class(class).is_some_and(|c| !c.is_builtin)
            && self.class_lookup(class, other).is_some_and(|found| !found.is_kind(Kind::Native))
    }

    /// The error of a method called on nothing, or `__new__` without a class.
    fn no_receiver(&mut self, name: &str, class: Option<Value>) -> Raised {
        let (class, full) = match class {
            Some(class) => (self.short_class_name(class), self.class_name(class)),
            None => Default::default(),
        };
        let text = if name == "__new__" {
            format!("{full}.__new__(): not enough arguments")
        } else if is_slot(&class, name) {
            format!("descriptor '{name}' of '{full}' object needs an argument")
        } else {
            format!("unbound method {class}.{name}() needs an argument")
        };
        self.type_error(&text)
    }
}
