//! Running natives: their parameters bound, their receivers unwrapped.
#![allow(unsafe_code)]

use super::call::Keywords;
use super::native::{Args, NativeFunction, Signature};
use super::{Raised, Vm};
use crate::value::{Kind, Value, builtin_shapes, opaque};

impl Vm {
    /// Run a native whose arguments stand complete at `window`.
    #[inline]
    pub(super) unsafe fn run_native(
        &mut self,
        native: *mut NativeFunction,
        window: *mut Value,
        count: usize,
    ) -> Result<Value, Raised> {
        // SAFETY: the caller checked the count.
        unsafe {
            if let Some(kind) = (*native).receiver
                && !(*window).is_kind(kind)
            {
                return self.run_native_on_subclass(native, window, count);
            }
            let mark = self.kept.len();
            let result = ((*native).row.run)(self, Args::new(window, count));
            self.kept.truncate(mark);
            match result {
                Ok(v) if v.is_undef() => Err(self.stop_iteration(Value::NONE)),
                other => other,
            }
        }
    }

    /// Run a native that takes only positional parameters, the last ones left to their defaults.
    #[inline(never)]
    pub(super) unsafe fn run_native_with_defaults(
        &mut self,
        native: *mut NativeFunction,
        window: *mut Value,
        given: usize,
        count: usize,
    ) -> Result<Value, Raised> {
        // SAFETY: room is checked; the signature is parsed, for `max` is known.
        unsafe {
            let frame = self.frame;
            let top = (*frame).top;
            if top.add(count + 1) > self.stack.values_end {
                return Err(self.recursion_error());
            }
            top.copy_from(window, given);
            for (i, p) in (&(*native).signature.params)[given..count].iter().enumerate() {
                top.add(given + i).write(p.default);
            }
            (*frame).top = top.add(count);
            if (*frame).top > self.stack.high {
                self.stack.high = (*frame).top;
            }
            let result = self.run_native(native, top, count);
            (*frame).top = top;
            result
        }
    }

    /// A method of a builtin type on something that is not exactly of that type: unwrap the payload of a
    /// subclass's instance, or complain.
    #[cold]
    pub(super) unsafe fn run_native_on_subclass(
        &mut self,
        native: *mut NativeFunction,
        window: *mut Value,
        count: usize,
    ) -> Result<Value, Raised> {
        // SAFETY: as for `run_native`.
        unsafe {
            let receiver = *window;
            let payload = self.plain(receiver);
            let kind = (*native).receiver.expect("the caller checked that the native has a receiver kind");
            let wide = kind == Kind::BigInt && (payload.is_small() || payload.as_bool().is_some())
                || kind == Kind::Float && payload.as_float().is_some()
                || kind == Kind::Range && payload.shape() == Some(builtin_shapes::RANGE);
            if !payload.is_kind(kind) && !wide {
                let owner = self.class_name((*native).owner);
                let (name, given) = ((*native).row.name, self.type_name(receiver));
                // operators and the like have a sentence of their own
                let plain = !name.starts_with("__")
                    || matches!(
                        name,
                        "__format__"
                            | "__getnewargs__"
                            | "__sizeof__"
                            | "__reduce__"
                            | "__round__"
                            | "__trunc__"
                            | "__floor__"
                            | "__ceil__"
                            | "__reversed__"
                            | "__bytes__"
                            | "__class_getitem__"
                    );
                let text = if plain {
                    format!("descriptor '{name}' for '{owner}' objects doesn't apply to a '{given}' object")
                } else {
                    format!("descriptor '{name}' requires a '{owner}' object but received a '{given}'")
                };
                return Err(self.type_error(&text));
            }
            *window = payload;
            let mark = self.kept.len();
            self.keep(receiver);
            let outer = std::mem::replace(&mut self.unwrapped, (payload, receiver));
            let result = ((*native).row.run)(self, Args::new(window, count));
            self.unwrapped = outer;
            self.kept.truncate(mark);
            *window = receiver;
            match result {
                Ok(v) if v.is_undef() => Err(self.stop_iteration(Value::NONE)),
                // `x += y` on an instance of a subclass gives that instance
                Ok(v) if v.is(payload) && payload.is_object() && (*native).row.name.starts_with("__i") => {
                    Ok(receiver)
                }
                other => other,
            }
        }
    }

    /// Bind arguments to a native's parameters, then run it.
    #[cold]
    #[inline(never)]
    pub(super) unsafe fn call_native_slow(
        &mut self,
        callee: Value,
        window: *mut Value,
        argc: usize,
        keywords: Keywords<'_>,
    ) -> Result<Value, Raised> {
        // SAFETY: the object is a native; its data does not move.
        unsafe {
            let object = callee.object_unchecked();
            let native = opaque::data_unchecked::<NativeFunction>(object);
            self.parse_signature(native);
            if keywords.is_empty() && argc >= (*native).min as usize && argc == (*native).max as usize {
                return self.run_native(native, window, argc);
            }
            let frame = self.frame;
            let top = (*frame).top;
            let signature: *const Signature = &(*native).signature;
            let count = (*signature).len();
            if top.add(count + 1) > self.stack.values_end {
                return Err(self.recursion_error());
            }
            let name = (*native).row.name;
            self.bind_native(&*signature, name, (*native).owner, window, argc, keywords, top)?;
            (*frame).top = top.add(count);
            if (*frame).top > self.stack.high {
                self.stack.high = (*frame).top;
            }
            let result = self.run_native(native, top, count);
            (*frame).top = top;
            result
        }
    }

    /// Parse a native's signature on its first unusual call.
    pub(super) unsafe fn parse_signature(&mut self, native: *mut NativeFunction) {
        // SAFETY: natives are not moved.
        unsafe {
            if (*native).max != u16::MAX {
                return;
            }
            let row = (*native).row;
            match Signature::parse(self, row.params) {
                Ok(signature) => {
                    let direct = signature.star.is_none()
                        && signature.double_star.is_none()
                        && signature.params.len() == signature.positional;
                    let required = signature.params.iter().filter(|p| p.required).count();
                    (*native).min = if direct { required as u16 } else { u16::MAX };
                    (*native).max = if direct { signature.positional as u16 } else { u16::MAX - 1 };
                    (*native).signature = signature;
                }
                Err(problem) => panic!("native `{}`: {problem}", row.name),
            }
        }
    }

    /// Fill `to` with one value for each parameter.
    #[allow(clippy::too_many_arguments)]
    pub(super) unsafe fn bind_native(
        &mut self,
        signature: &Signature,
        name: &str,
        owner: Value,
        window: *mut Value,
        argc: usize,
        keywords: Keywords<'_>,
        to: *mut Value,
    ) -> Result<(), Raised> {
        // SAFETY: `to` has room for every parameter; `window` holds `argc` values.
        unsafe {
            let params = &signature.params;
            let direct = argc.min(signature.positional);
            for i in 0..direct {
                to.add(i).write(*window.add(i));
            }
            for (i, p) in params.iter().enumerate().skip(direct) {
                to.add(signature.place(i)).write(if p.required { Value::UNDEF } else { p.default });
            }
            let mut given: u64 = (1u64 << direct.min(63)) - 1;
            // a method's messages do not count its receiver, a class's not the class
            let makes = name == "__new__" && argc > 0 || name == "__init__" && !owner.is_undef();
            let own = (makes || !owner.is_undef()) as usize;
            let class_of_new = match owner.defined() {
                Some(owner) if makes => owner,
                Some(_) | None if makes => *window,
                Some(_) | None => Value::UNDEF,
            };
            let whole_name = |vm: &Vm| match (makes, owner.is_undef()) {
                (true, _) => vm.short_class_name(class_of_new),
                (false, true) => name.to_string(),
                (false, false) => format!("{}.{name}", vm.short_class_name(owner)),
            };
            if signature.star.is_some() {
                let rest = if argc > direct {
                    std::slice::from_raw_parts(window.add(direct), argc - direct)
                } else {
                    &[]
                };
                let tuple = self.heap.tuple(rest);
                to.add(signature.positional).write(tuple);
            } else if argc > signature.positional {
                let most = signature.positional - own.min(signature.positional);
                let got = argc - own;
                let required = params.iter().take(signature.positional).filter(|p| p.required).count();
                // natives that are made in two steps check their names first
                let name_is_init = name == "__init__";
                let own_name = if makes { whole_name(self) } else { String::new() };
                let name = if makes { own_name.as_str() } else { name };
                let by_name = signature.positional > signature.positional_only
                    || (most == 0 && params.len() > signature.positional_only);
                let all = params.len() - own.min(params.len());
                let text = if by_name && most == 0 && !makes {
                    format!("{name}() takes no positional arguments")
                } else if by_name && (!makes || name_is_init) {
                    let (kind, most) = if got > all { ("", all) } else { ("positional ", most) };
                    format!(
                        "{name}() takes at most {most} {kind}argument{} ({got} given)",
                        if most == 1 { "" } else { "s" }
                    )
                } else if most == 0 && makes {
                    format!("{name} takes no arguments")
                } else if most == 0 {
                    format!("{}() takes no arguments ({got} given)", whole_name(self))
                } else if required == signature.positional {
                    if most == 1 && params.len() == signature.positional && !makes {
                        format!("{}() takes exactly one argument ({got} given)", whole_name(self))
                    } else {
                        let plural = if most == 1 { "" } else { "s" };
                        format!("{name} expected {most} argument{plural}, got {got}")
                    }
                } else {
                    format!(
                        "{name} expected at most {most} argument{}, got {got}",
                        if most == 1 { "" } else { "s" }
                    )
                };
                return Err(self.type_error(&text));
            }
            let mut extra = Value::UNDEF;
            if signature.double_star.is_some() {
                extra = self.heap.dict(crate::value::Table::new());
                to.add(signature.len() - 1).write(extra);
            }
            for &(key, value) in keywords {
                let found =
                    params.iter().enumerate().skip(signature.positional_only).find(|(_, p)| p.name == key);
                match found {
                    Some((i, _)) => {
                        if given & (1 << i) != 0 {
                            let key = self.heap.sym_str(key);
                            let name = if makes { whole_name(self) } else { name.to_string() };
                            return Err(self.type_error(&format!(
                                "argument for {name}() given by name ('{key}') and position ({})",
                                i + 1 - own.min(i)
                            )));
                        }
                        given |= 1 << i;
                        to.add(signature.place(i)).write(value);
                    }
                    None if !extra.is_undef() => self.heap.namespace_set(extra, key, value),
                    None => {
                        let key = self.heap.sym_str(key);
                        let text = if signature.params.len() == signature.positional_only {
                            format!("{}() takes no keyword arguments", whole_name(self))
                        } else {
                            let name = if makes { whole_name(self) } else { name.to_string() };
                            let known: Vec<&str> = params[signature.positional_only..]
                                .iter()
                                .map(|p| self.heap.sym_str(p.name))
                                .collect();
                            let hint = match super::error::nearest(key, &known) {
                                Some(near) => format!(". Did you mean '{near}'?"),
                                None => String::new(),
                            };
                            format!("{name}() got an unexpected keyword argument '{key}'{hint}")
                        };
                        return Err(self.type_error(&text));
                    }
                }
            }
            for (i, p) in params.iter().enumerate() {
                if p.required && given & (1 << i) == 0 {
                    let got = argc - own.min(argc);
                    let required = params.iter().take(signature.positional).filter(|p| p.required).count();
                    let least = required - own.min(required);
                    let made = if makes { whole_name(self) } else { String::new() };
                    let name = if makes { made.as_str() } else { name };
                    let text = if i >= signature.positional || i >= signature.positional_only {
                        let pname = self.heap.sym_str(p.name);
                        format!("{name}() missing required argument '{pname}' (pos {})", i + 1 - own.min(i))
                    } else if signature.positional > signature.positional_only {
                        format!(
                            "{name}() takes at least {least} positional argument{} ({got} given)",
                            if least == 1 { "" } else { "s" }
                        )
                    } else if required == signature.positional
                        && least == 1
                        && params.len() == required
                        && !makes
                    {
                        format!("{}() takes exactly one argument ({got} given)", whole_name(self))
                    } else if required == signature.positional {
                        let plural = if least == 1 { "" } else { "s" };
                        format!("{name} expected {least} argument{plural}, got {got}")
                    } else {
                        format!(
                            "{name} expected at least {least} argument{}, got {got}",
                            if least == 1 { "" } else { "s" }
                        )
                    };
                    return Err(self.type_error(&text));
                }
            }
            Ok(())
        }
    }
}
