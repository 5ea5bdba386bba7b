//! Collecting: what the machine keeps alive, and what it tells script afterwards.
//!
//! Collections come at safepoints by themselves, and then every register of every window counts as in use. One
//! that a script asks for ([`Vm::collect_on_demand`]) first clears the registers that no later instruction reads,
//! so that what the script has let go of is really let go of.
#![allow(unsafe_code)]

use super::{Vm, run};
use crate::bytecode::liveness::Liveness;
use crate::value::{CodeObject, Farewell, Function, Generator, Kind, State, Value, WeakRef};
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// The codes that were looked at during one collection.
type Known = HashMap<*const CodeObject, Liveness>;

fn liveness(known: &mut Known, code: *const CodeObject) -> &Liveness {
    match known.entry(code) {
        Entry::Occupied(found) => found.into_mut(),
        // SAFETY: the code of a live function.
        Entry::Vacant(place) => place.insert(Liveness::of(unsafe { &(*code).loaded.template })),
    }
}

impl Vm {
    /// Collect because script asked for it, and tell what there is to tell. Gives how many objects were found to
    /// be garbage. For natives that script calls: the topmost frame is in the middle of a call.
    pub fn collect_on_demand(&mut self) -> usize {
        self.clear_unused_registers(true);
        self.collect_garbage();
        let mut dead = 0;
        self.heap.each_object(true, &mut |_, kind| {
            dead += usize::from(matches!(
                kind,
                Kind::Instance
                    | Kind::List
                    | Kind::Dict
                    | Kind::Set
                    | Kind::Function
                    | Kind::Class
                    | Kind::Generator
                    | Kind::BoundMethod
                    | Kind::Cell
            ));
        });
        self.say_farewell();
        self.heap.sweep();
        dead
    }

    /// Empty the registers that nothing reads any more, in every active call and every suspended body. With
    /// `calling`, the topmost frame is in the middle of a call.
    fn clear_unused_registers(&mut self, calling: bool) {
        let mut known = Known::new();
        // SAFETY: frames up to the topmost are complete, and their windows lie within the stack or a generator.
        unsafe {
            let values = self.stack.values;
            let mut used = vec![false; self.stack.high.offset_from(values) as usize];
            let mut windows = Vec::new();
            let mut frame = self.stack.frames.add(1);
            while frame <= self.frame {
                let code = (*(*frame).function).code;
                let next = (*frame).pc.offset_from((*code).ops) as usize;
                let template = &(*code).loaded.template;
                // an exception that is thrown into a foreign iterator leaves the body standing on its `Delegate`
                let waits = matches!(template.ops.get(next), Some(crate::bytecode::Op::Delegate { .. }));
                let calling = (calling || frame < self.frame) && !waits;
                let live = liveness(&mut known, code).around(template, next, calling);
                let count = (*code).registers as usize;
                if (*frame).flags & run::flags::GENERATOR == 0 {
                    let base = (*frame).base.offset_from(values) as usize;
                    // windows overlap: a register is unused only if nobody uses it
                    for register in (0..count).filter(|&r| live.contains(r)) {
                        if let Some(place) = used.get_mut(base + register) {
                            *place = true;
                        }
                    }
                    windows.push((base, count));
                } else {
                    clear_window((*frame).base, count, &live);
                }
                frame = frame.add(1);
            }
            for (base, count) in windows {
                for (place, _) in used.iter().enumerate().skip(base).take(count).filter(|(_, used)| !**used) {
                    values.add(place).write(Value::UNDEF);
                }
            }
        }
        let mut suspended = Vec::new();
        self.heap.each_object(false, &mut |object, kind| {
            if kind == Kind::Generator {
                suspended.push(object);
            }
        });
        for generator in suspended {
            let Some(g) = self.heap.as_generator_mut(generator) else { continue };
            if g.state != State::Suspended {
                continue;
            }
            let g: *mut Generator = g;
            // SAFETY: a live generator of a live function.
            unsafe {
                let function = (*g).function.object_unchecked().cast::<Function>();
                let code = (*function).code;
                let template = &(*code).loaded.template;
                let next = (*g).pc as usize;
                // one that waits for a foreign iterator stands on its `Delegate`, to run it again
                let waits = matches!(template.ops.get(next), Some(crate::bytecode::Op::Delegate { .. }));
                let live = liveness(&mut known, code).around(template, next, !waits);
                clear_window(Generator::registers_ptr(g), (*code).registers as usize, &live);
            }
        }
    }

    /// Tell script what the last collections found: callbacks of weak references, objects that were watched.
    /// Script runs here; its exceptions are reported and forgotten.
    #[cold]
    pub fn say_farewell(&mut self) {
        if std::mem::replace(&mut self.saying_farewell, true) {
            return;
        }
        let mark = self.kept.len();
        let pending = std::mem::replace(&mut self.pending, Value::NONE);
        let handled = std::mem::replace(&mut self.handled, Value::NONE);
        let sent = std::mem::replace(&mut self.sent, Value::NONE);
        let thrown = std::mem::replace(&mut self.thrown_return, Value::UNDEF);
        let (throwing, reraising) = (std::mem::take(&mut self.throwing), std::mem::take(&mut self.reraising));
        let reason = self.halt_reason;
        let unwrapped = self.unwrapped;
        for value in [pending, handled, sent, thrown, unwrapped.0, unwrapped.1] {
            self.keep(value);
        }
        while let Some(farewell) = self.heap.next_farewell() {
            let inner = self.kept.len();
            match farewell {
                Farewell::Dead(reference) => {
                    let Some(data) = self.heap.get::<WeakRef>(reference) else { continue };
                    let (callback, shown) = (data.callback, data.holder.defined().unwrap_or(reference));
                    self.keep(reference);
                    if self.call(callback, &[shown]).is_err() {
                        let exception = self.take_pending();
                        self.report_unraisable(exception, callback);
                    }
                }
                Farewell::Lost(lost) => {
                    self.keep(lost.object);
                    self.keep(lost.note);
                    if let Some(hook) = self.lost_hook {
                        hook(self, lost);
                    }
                }
            }
            self.kept.truncate(inner);
        }
        self.kept.truncate(mark);
        self.pending = pending;
        self.handled = handled;
        self.sent = sent;
        self.thrown_return = thrown;
        self.throwing = throwing;
        self.reraising = reraising;
        self.halt_reason = reason;
        self.unwrapped = unwrapped;
        self.saying_farewell = false;
    }

    /// An exception that nobody can catch, from a callback that the machine made.
    pub fn report_unraisable(&mut self, exception: Value, object: Value) {
        let mark = self.kept.len();
        self.keep(exception);
        if let Some(hook) = self.unraisable_hook {
            hook(self, exception, object);
        }
        self.kept.truncate(mark);
    }

    /// Collect now. Only at a safepoint: see the heap's rules.
    pub fn collect_garbage(&mut self) {
        // SAFETY: frames up to the topmost are complete; every value of the stack below `high` is valid.
        unsafe {
            let mut top = self.stack.values;
            let mut frame = self.stack.frames;
            while frame <= self.frame {
                top = top.max((*frame).top);
                frame = frame.add(1);
            }
            let mut at = top;
            while at < self.stack.high {
                at.write(Value::NONE);
                at = at.add(1);
            }
            self.stack.high = top;
        }
        self.attribute_cache.clear();
        let Vm {
            heap,
            types,
            builtins,
            builtins_module,
            modules,
            extension,
            pending,
            handled,
            stack,
            frame,
            kept,
            roots,
            active_reprs,
            sent,
            thrown_return,
            opaque_types,
            object_new,
            object_init,
            object_eq,
            object_ne,
            object_hash,
            object_init_subclass,
            exception_new,
            exception_init,
            ..
        } = self;
        heap.collect(|t| {
            types.trace(t);
            t.values(&[*builtins, *builtins_module, *modules, *pending, *handled, *sent, *thrown_return]);
            t.values(&[
                *object_new,
                *object_init,
                *object_eq,
                *object_ne,
                *object_hash,
                *object_init_subclass,
                *exception_new,
                *exception_init,
            ]);
            t.values(kept);
            t.values(roots);
            t.values(active_reprs);
            for (class, _) in opaque_types.values() {
                t.value(*class);
            }
            if let Some(extension) = extension {
                extension.trace(t);
            }
            // SAFETY: as above.
            unsafe {
                let count = stack.high.offset_from(stack.values) as usize;
                t.values(std::slice::from_raw_parts(stack.values, count));
                let mut at = stack.frames.add(1);
                while at <= *frame {
                    t.value(Value::object((*at).function));
                    if (*at).flags & (run::flags::GENERATOR | run::flags::INIT) != 0 {
                        t.value((*at).saved_handled);
                    }
                    if (*at).flags & run::flags::GENERATOR != 0 {
                        t.value(Value::object((*at).generator));
                        t.value(Value::object((*at).root));
                    }
                    at = at.add(1);
                }
            }
        });
    }
}

/// Empty the registers of a window that are not in use.
///
/// # Safety
/// `base` must lead to so many registers.
unsafe fn clear_window(base: *mut Value, count: usize, live: &crate::bytecode::liveness::Registers) {
    for register in (0..count).filter(|&r| !live.contains(r)) {
        // SAFETY: by contract.
        unsafe { base.add(register).write(Value::UNDEF) };
    }
}
