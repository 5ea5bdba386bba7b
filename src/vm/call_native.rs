//! Running natives: their parameters bound, their receivers unwrapped.
#![allow(unsafe_code)]

use super::arity::is_slot;
use super::call::Keywords;
use super::native::{Args, NativeFunction, Signature};
use super::{Raised, Vm};
use crate::value::{Kind, Value, builtin_shapes, opaque};

/// May a method for this kind of receiver be given the value, of which nothing is left to unwrap?
fn is_receiver(value: Value, kind: Kind) -> bool {
    value.is_kind(kind)
        || match kind {
            Kind::BigInt => value.is_small() || value.as_bool().is_some(),
            Kind::Float => value.as_float().is_some(),
            Kind::Range => value.shape() == Some(builtin_shapes::RANGE),
            _ => false,
        }
}

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
            if (*native).guarded && !self.may_receive(&*native, *window) {
                return Err(self.misplaced(&*native, *window));
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
            if let Some(signature) = &(*native).signature {
                for (i, p) in signature.params[given..count].iter().enumerate() {
                    top.add(given + i).write(p.default);
                }
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
            if !is_receiver(payload, kind) {
                return Err(self.misplaced(&*native, receiver));
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

    /// Whether the first argument of a guarded native is of its class, or for `__new__` derives from it.
    #[inline]
    fn may_receive(&self, native: &NativeFunction, first: Value) -> bool {
        let (class, own) = match native.owner.defined() {
            Some(owner) => (self.heap.class_of(first), owner),
            None => (first, native.home),
        };
        class.is(own) || self.heap.is_subclass(class, own)
    }

    /// The error for a method of a builtin type that is given an object of another one, or for `__new__` given
    /// another class.
    #[cold]
    fn misplaced(&mut self, native: &NativeFunction, receiver: Value) -> Raised {
        if native.owner.is_undef() {
            return self.not_derived(native.home, receiver);
        }
        let owner = self.class_name(native.owner);
        let (name, given) = (native.row.name, self.type_name(receiver));
        // operators and the like have a sentence of their own
        self.type_error(&if is_slot(&owner, name) {
            format!("descriptor '{name}' requires a '{owner}' object but received a '{given}'")
        } else {
            format!("descriptor '{name}' for '{owner}' objects doesn't apply to a '{given}' object")
        })
    }

    /// `TypeError`: a class handed to `own.__new__` does not derive from `own`.
    fn not_derived(&mut self, own: Value, class: Value) -> Raised {
        let own = self.class_name(own);
        let text = if self.heap.as_class(class).is_some() {
            let given = self.class_name(class);
            format!("{own}.__new__({given}): {given} is not a subtype of {own}")
        } else {
            let kind = self.type_name(class);
            format!("{own}.__new__(X): X is not a type object ({kind})")
        };
        self.type_error(&text)
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
            let signature: *const Signature = self.parse_signature(native);
            if keywords.is_empty() && argc >= (*native).min as usize && argc == (*native).max as usize {
                return self.run_native(native, window, argc);
            }
            let frame = self.frame;
            let top = (*frame).top;
            let count = (*signature).len();
            if top.add(count + 1) > self.stack.values_end {
                return Err(self.recursion_error());
            }
            self.stack.claim(top.add(count));
            if let Err(raised) = self.bind_native(native, &*signature, window, argc, keywords, top) {
                // an object of the wrong type is complained of before arguments that do not fit
                let misplaced = argc > 0
                    && match (*native).receiver {
                        Some(kind) => !is_receiver(self.plain(*window), kind),
                        None => (*native).guarded && !self.may_receive(&*native, *window),
                    };
                return Err(if misplaced {
                    self.take_pending();
                    self.misplaced(&*native, *window)
                } else {
                    raised
                });
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

    /// A native's signature, parsed on its first unusual call.
    unsafe fn parse_signature<'n>(&mut self, native: *mut NativeFunction) -> &'n Signature {
        // SAFETY: natives are not moved, and live longer than a call of them.
        unsafe {
            if let Some(signature) = &(*native).signature {
                return signature;
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
                    (*native).signature.insert(Box::new(signature))
                }
                Err(problem) => panic!("native `{}`: {problem}", row.name),
            }
        }
    }

    /// Fill `to` with one value for each parameter.
    unsafe fn bind_native(
        &mut self,
        native: *const NativeFunction,
        signature: &Signature,
        window: *mut Value,
        argc: usize,
        keywords: Keywords<'_>,
        to: *mut Value,
    ) -> Result<(), Raised> {
        // SAFETY: `to` has room for every parameter; `window` holds `argc` values; natives are not moved.
        unsafe {
            let params = &signature.params;
            let direct = argc.min(signature.positional);
            for i in 0..direct {
                to.add(i).write(*window.add(i));
            }
            for (i, p) in params.iter().enumerate().skip(direct) {
                to.add(signature.place(i)).write(if p.required { Value::UNDEF } else { p.default });
            }
            if signature.star.is_some() {
                let rest = if argc > direct {
                    std::slice::from_raw_parts(window.add(direct), argc - direct)
                } else {
                    &[]
                };
                let tuple = self.heap.tuple(rest);
                to.add(signature.positional).write(tuple);
            } else if argc > signature.positional {
                return Err(self.misfit(&*native, signature, argc, keywords));
            }
            let mut extra = Value::UNDEF;
            if signature.double_star.is_some() {
                extra = self.heap.dict(crate::value::Table::new());
                to.add(signature.len() - 1).write(extra);
            }
            let mut given: u64 = (1u64 << direct.min(63)) - 1;
            for &(key, value) in keywords {
                let found =
                    params.iter().enumerate().skip(signature.positional_only).find(|(_, p)| p.name == key);
                match found {
                    Some((i, _)) if given & (1 << i) == 0 => {
                        given |= 1 << i;
                        to.add(signature.place(i)).write(value);
                    }
                    None if !extra.is_undef() => self.heap.namespace_set(extra, key, value),
                    None if direct > 0 && self.keywords_are_for_script(&*native, signature, *window) => {}
                    Some(_) | None => return Err(self.misfit(&*native, signature, argc, keywords)),
                }
            }
            if params.iter().enumerate().any(|(i, p)| p.required && given & (1 << i) == 0) {
                return Err(self.misfit(&*native, signature, argc, keywords));
            }
            Ok(())
        }
    }
}
