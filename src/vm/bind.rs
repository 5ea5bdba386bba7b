//! Binding a call's arguments to the parameters of a script function, and what is said where they do not fit.
#![allow(unsafe_code)]

use super::call::Keywords;
use super::{Raised, Vm};
use crate::value::text::near;
use crate::value::{Function, FunctionExtra, Sym, Value};

impl Vm {
    /// Bind a call's arguments to a script function's parameters at the free end of the runner stack.
    #[inline(never)]
    pub(super) unsafe fn bind_script(
        &mut self,
        function: *mut Function,
        window: *mut Value,
        argc: usize,
        keywords: Keywords<'_>,
    ) -> Result<*mut Value, Raised> {
        // SAFETY: room is checked; the window holds `argc` values; code objects do not move.
        unsafe {
            let code = (*function).code;
            let loaded = &*(*code).loaded;
            let spec = &loaded.template.params;
            let positional = spec.positional as usize;
            let named = positional + spec.keyword_only as usize;
            let to = (*self.frame).top;
            if to.add((*code).registers as usize + spec.registers() + 1) > self.stack.values_end {
                return Err(self.recursion_error());
            }
            self.stack.claim(to.add(spec.registers() + 1));
            let direct = argc.min(positional);
            to.copy_from(window, direct);
            for i in direct..named {
                to.add(i).write(Value::UNDEF);
            }
            let mut at = named;
            if spec.star {
                let rest = if argc > direct {
                    std::slice::from_raw_parts(window.add(direct), argc - direct)
                } else {
                    &[]
                };
                let tuple = self.heap.tuple(rest);
                to.add(at).write(tuple);
                at += 1;
            }
            let mut extra = Value::UNDEF;
            if spec.double_star {
                extra = self.heap.dict(crate::value::Table::new());
                to.add(at).write(extra);
            }
            for (n, &(key, value)) in keywords.iter().enumerate() {
                if keywords[..n].iter().any(|k| k.0 == key) {
                    let key = self.heap.sym_str(key);
                    let name = self.function_qualname(function);
                    return Err(self
                        .type_error(&format!("{name}() got multiple values for keyword argument '{key}'")));
                }
                let found = loaded.param_names[..named]
                    .iter()
                    .enumerate()
                    .skip(spec.positional_only as usize)
                    .find(|(_, p)| **p == key)
                    .map(|(i, _)| i);
                match found {
                    Some(i) if (*to.add(i)).is_undef() => to.add(i).write(value),
                    Some(_) => {
                        let key = self.heap.sym_str(key);
                        let name = self.function_qualname(function);
                        return Err(
                            self.type_error(&format!("{name}() got multiple values for argument '{key}'"))
                        );
                    }
                    None if !extra.is_undef() => self.heap.namespace_set(extra, key, value),
                    None => return Err(self.unexpected_keyword(function, keywords, key)),
                }
            }
            if argc > positional && !spec.star {
                return Err(self.too_many_positional(function, argc, to));
            }
            // defaults
            let defaults = (*function).defaults.as_tuple().unwrap_or(&[]);
            let first_default = positional.saturating_sub(defaults.len());
            let mut missing = false;
            for i in 0..positional {
                if (*to.add(i)).is_undef() {
                    match i
                        .checked_sub(first_default)
                        .and_then(|k| defaults.get(k + defaults.len().saturating_sub(positional)))
                    {
                        Some(&d) => to.add(i).write(d),
                        None => missing = true,
                    }
                }
            }
            if missing {
                return Err(self.missing_arguments(function, to, 0..positional, "positional"));
            }
            let mut missing = false;
            for i in positional..named {
                if (*to.add(i)).is_undef() {
                    let default = self
                        .heap
                        .get::<FunctionExtra>((*function).extra)
                        .map(|e| e.keyword_defaults)
                        .filter(|d| !d.is_undef() && !d.is_none())
                        .and_then(|d| self.heap.namespace_get(d, loaded.param_names[i]));
                    match default {
                        Some(d) => to.add(i).write(d),
                        None => missing = true,
                    }
                }
            }
            if missing {
                return Err(self.missing_arguments(function, to, positional..named, "keyword-only"));
            }
            Ok(to)
        }
    }

    pub(super) unsafe fn function_qualname(&self, function: *mut Function) -> String {
        // SAFETY: a live function.
        unsafe {
            let own = self.heap.get::<FunctionExtra>((*function).extra).map(|e| e.qualname);
            let name = own.filter(|n| !n.is_undef()).unwrap_or((&*(*function).code).loaded.qualname);
            name.as_str().unwrap_or("?").to_string()
        }
    }

    #[cold]
    pub(super) unsafe fn unexpected_keyword(
        &mut self,
        function: *mut Function,
        keywords: Keywords<'_>,
        key: Sym,
    ) -> Raised {
        // SAFETY: a live function.
        unsafe {
            let name = self.function_qualname(function);
            let loaded = &*(*(*function).code).loaded;
            let only = loaded.template.params.positional_only as usize;
            let passed: Vec<&str> = loaded.param_names[..only]
                .iter()
                .filter(|p| keywords.iter().any(|k| k.0 == **p))
                .map(|&p| self.heap.sym_str(p))
                .collect();
            if !passed.is_empty() {
                let text = format!(
                    "{name}() got some positional-only arguments passed as keyword arguments: '{}'",
                    passed.join(", ")
                );
                return self.type_error(&text);
            }
            let key = self.heap.sym_str(key);
            let candidates: Vec<&str> = loaded.param_names.iter().map(|&p| self.heap.sym_str(p)).collect();
            let hint = match near::closest(key, &candidates) {
                Some(near) => format!(". Did you mean '{near}'?"),
                None => String::new(),
            };
            self.type_error(&format!("{name}() got an unexpected keyword argument '{key}'{hint}"))
        }
    }

    #[cold]
    pub(super) unsafe fn too_many_positional(
        &mut self,
        function: *mut Function,
        argc: usize,
        bound: *mut Value,
    ) -> Raised {
        // SAFETY: a live function, `bound` holds its named parameters.
        unsafe {
            let name = self.function_qualname(function);
            let spec = &(&*(*function).code).loaded.template.params;
            let most = spec.positional as usize;
            let defaults = (*function).defaults.as_tuple().map_or(0, <[Value]>::len);
            let keyword_only =
                (most..most + spec.keyword_only as usize).filter(|&i| !(*bound.add(i)).is_undef()).count();
            let takes =
                if defaults > 0 { format!("from {} to {most}", most - defaults) } else { most.to_string() };
            let plural = if most == 1 && defaults == 0 { "" } else { "s" };
            let given = if keyword_only > 0 {
                format!(
                    "{argc} positional argument{} (and {keyword_only} keyword-only argument{}) were",
                    if argc == 1 { "" } else { "s" },
                    if keyword_only == 1 { "" } else { "s" },
                )
            } else {
                format!("{argc} {}", if argc == 1 { "was" } else { "were" })
            };
            self.type_error(&format!("{name}() takes {takes} positional argument{plural} but {given} given"))
        }
    }

    #[cold]
    pub(super) unsafe fn missing_arguments(
        &mut self,
        function: *mut Function,
        bound: *mut Value,
        range: std::ops::Range<usize>,
        kind: &str,
    ) -> Raised {
        // SAFETY: as above.
        unsafe {
            let name = self.function_qualname(function);
            let loaded = &*(*(*function).code).loaded;
            let missing: Vec<String> = range
                .filter(|&i| (*bound.add(i)).is_undef())
                .map(|i| format!("'{}'", self.heap.sym_str(loaded.param_names[i])))
                .collect();
            let list = match &missing[..] {
                [one] => one.clone(),
                [a, b] => format!("{a} and {b}"),
                [head @ .., last] => format!("{}, and {last}", head.join(", ")),
                [] => String::new(),
            };
            let plural = if missing.len() == 1 { "" } else { "s" };
            let n = missing.len();
            self.type_error(&format!("{name}() missing {n} required {kind} argument{plural}: {list}"))
        }
    }
}
