//! Calling a class: `__new__`, then `__init__`.
#![allow(unsafe_code)]

use super::call::Keywords;
use super::run::{Next, flags};
use super::{Raised, Vm, sym};
use crate::value::{Function, Kind, Layout, Table, Value};

impl Vm {
    /// Calling a class: the metaclass's `__call__`, else `__new__` and `__init__`.
    pub(super) unsafe fn call_class(
        &mut self,
        class: Value,
        window: *mut Value,
        argc: usize,
        keywords: Keywords<'_>,
        dst: *mut Value,
        frame_flags: u32,
    ) -> Result<Next, Raised> {
        // SAFETY: as for `dispatch`.
        unsafe {
            let metaclass = self.heap.class_of(class);
            if class.is(self.types.str) && argc == 1 && keywords.is_empty() {
                *dst = self.str_object(*window)?;
                return Ok(Next::Done);
            }
            if !metaclass.is(self.types.type_) {
                let own = self.class_lookup(metaclass, sym::CALL);
                if let Some(call) = own
                    && call.is_kind(Kind::Function)
                {
                    let at = self.push_window(window, argc, Some(class))?;
                    let result = self.dispatch_keywords(call, at, argc + 1, keywords, dst, frame_flags);
                    self.pop_window_unless_frame(at, &result);
                    return result;
                }
            } else if class.is(self.types.type_) && argc == 1 && keywords.is_empty() {
                *dst = self.heap.class_of(*window);
                return Ok(Next::Done);
            }
            let new = self.class_lookup(class, sym::NEW).unwrap_or(Value::NONE);
            let init = self.class_lookup(class, sym::INIT).unwrap_or(Value::NONE);
            let plain_exception = new.is(self.exception_new);
            if plain_exception && init.is(self.exception_init) && keywords.is_empty() {
                let instance = self.heap.instance(class);
                self.fill_exception(instance, std::slice::from_raw_parts(window, argc));
                *dst = instance;
                return Ok(Next::Done);
            }
            let plain_new = new.is(self.object_new) || plain_exception;
            if !plain_new && new.is_kind(Kind::Native) && init.is(self.object_init) && keywords.is_empty() {
                // builtin types: `__new__` does it all
                let at = self.push_window(window, argc, Some(class))?;
                let result = self.dispatch(new, at, argc + 1, dst, true, frame_flags);
                self.pop_window_unless_frame(at, &result);
                return result;
            }
            if plain_new
                && let Some(function) = init.object_of(Kind::Function)
                && let layout = self.heap.as_class(class).map(|c| c.layout)
                && (layout == Some(Layout::Plain) || layout == Some(Layout::Exception))
            {
                if layout == Some(Layout::Plain) && self.is_abstract(class) {
                    return Err(self.abstract_error(class));
                }
                // the commonest case: an instance, and `__init__` in a frame of its own
                let instance = self.heap.instance(class);
                if layout == Some(Layout::Exception) {
                    self.fill_exception(instance, std::slice::from_raw_parts(window, argc));
                }
                let function = function.cast::<Function>();
                let at = self.push_window(window, argc, Some(instance))?;
                let code = (*function).code;
                let result = if keywords.is_empty() && (*code).simple_params as usize == argc + 1 {
                    self.start(function, at, argc + 1, dst, true, frame_flags | flags::INIT)
                } else {
                    match self.bind_script(function, at, argc + 1, keywords) {
                        Ok(bound) => {
                            self.start(function, bound, usize::MAX, dst, true, frame_flags | flags::INIT)
                        }
                        Err(e) => Err(e),
                    }
                };
                if matches!(result, Ok(Next::Reload)) {
                    // register 0 may be reassigned by the script: the instance is also in the frame
                    (*self.frame).saved_handled = instance;
                }
                self.pop_window_unless_frame(at, &result);
                return result;
            }
            if new.is_kind(Kind::Native)
                && !plain_new
                && keywords.is_empty()
                && (init.is(self.object_init) || init.is_kind(Kind::Native))
            {
                let at = self.push_window(window, argc, Some(class))?;
                let result = self.construct_natively(class, new, init, at, argc);
                (*self.frame).top = at;
                *dst = result?;
                return Ok(Next::Done);
            }
            let v = self.construct(class, new, init, window, argc, keywords)?;
            *dst = v;
            Ok(Next::Done)
        }
    }

    /// Native `__new__` and `__init__` of a builtin type; `at` holds the class and the arguments.
    pub(super) unsafe fn construct_natively(
        &mut self,
        class: Value,
        new: Value,
        init: Value,
        at: *mut Value,
        argc: usize,
    ) -> Result<Value, Raised> {
        // SAFETY: the window was pushed for this call; natives push no frames.
        unsafe {
            let mut made = Value::NONE;
            // what these make does not depend on the arguments, which their `__new__` would have bound all the same
            if class.is(self.types.list) {
                made = self.heap.list(Vec::new());
            } else if class.is(self.types.dict) {
                made = self.heap.dict(Table::new());
            } else if class.is(self.types.set) {
                made = self.heap.set(Table::new());
            } else {
                self.dispatch(new, at, argc + 1, &raw mut made, true, 0)?;
            }
            // `super` is whole when it is made, and made often
            let whole = init.is(self.object_init) || class.is(self.types.super_);
            if !whole && self.heap.is_instance(made, class) {
                *at = made;
                let mut none = Value::NONE;
                self.dispatch(init, at, argc + 1, &raw mut none, true, 0)?;
                made = *at;
            }
            Ok(made)
        }
    }

    /// `__new__`, then `__init__` if the result is an instance of the class.
    pub(super) unsafe fn construct(
        &mut self,
        class: Value,
        new: Value,
        init: Value,
        window: *mut Value,
        argc: usize,
        keywords: Keywords<'_>,
    ) -> Result<Value, Raised> {
        // SAFETY: the window's values are copied to Rust and stay reachable through it.
        unsafe {
            let mark = self.kept_mark();
            let args: Vec<Value> = std::slice::from_raw_parts(window, argc).to_vec();
            for &v in args.iter().chain(keywords.iter().map(|(_, v)| v)) {
                self.keep(v);
            }
            let mut with_class = Vec::with_capacity(argc + 1);
            with_class.push(class);
            with_class.extend_from_slice(&args);
            let new = match self.heap.as_wrapper(new) {
                Some(w) => w.function,
                None => new,
            };
            let object = if new.is(self.object_new) || new.is(self.exception_new) {
                let init_overridden = !init.is(self.object_init);
                if (argc > 0 || !keywords.is_empty()) && !init_overridden {
                    let name = self.class_name(class);
                    if self.heap.as_class(class).is_some_and(|c| c.layout == Layout::Builtin) {
                        return Err(self.type_error(&format!("cannot create '{name}' instances")));
                    }
                    return Err(self.type_error(&format!("{name}() takes no arguments")));
                }
                let made = self.call(new, &[class])?;
                if self.heap.as_class(class).is_some_and(|c| c.layout == Layout::Exception) {
                    self.fill_exception(made, &args);
                }
                made
            } else {
                self.call_keywords(new, &with_class, keywords)?
            };
            self.keep(object);
            if !init.is(self.object_init) && self.heap.is_instance(object, class) {
                let own = self.heap.class_of(object);
                let init =
                    if own.is(class) { init } else { self.class_lookup(own, sym::INIT).unwrap_or(init) };
                if !init.is(self.object_init) {
                    let result = if matches!(init.kind(), Some(Kind::Function | Kind::Native)) {
                        with_class[0] = object;
                        self.call_keywords(init, &with_class, keywords)?
                    } else {
                        let bound = self.bind(init, object, own)?;
                        self.call_keywords(bound, &args, keywords)?
                    };
                    if !result.is_none() {
                        return Err(self.init_returned(result));
                    }
                }
            }
            self.release(mark);
            Ok(object)
        }
    }

    pub(super) fn init_returned(&mut self, result: Value) -> Raised {
        let given = self.type_name(result);
        self.type_error(&format!("__init__() should return None, not '{given}'"))
    }
}
