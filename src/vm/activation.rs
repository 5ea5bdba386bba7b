//! Active calls as the stack shows them, and the objects that stand for them.
//!
//! A [`FrameView`] is made only when somebody asks for a frame. While the call is active, or the body not at its
//! end, the view looks into the registers; when it ends, the variables move into the view. The heap knows the
//! views of active calls and of bodies weakly ([`crate::value::Views`]), so that asking again gives the same object.
#![allow(unsafe_code)]

use super::run::{Frame, KEPT_PLACE, flags};
use super::{Raised, Vm};
use crate::bytecode::Code;
use crate::value::{CallId, Function, Generator, Kind, State, Trace, Tracer, Value, generator_flags};

/// An active call, or a body that waits for one.
#[derive(Debug, Clone, Copy)]
pub struct Call {
    pub code: Value,
    /// The instruction it is at.
    pub at: u32,
    /// How many active calls are below it: the number of its frame.
    level: u32,
    /// The generator or coroutine whose body it is; undefined for a plain call.
    body: Value,
}

/// Where the variables of a view are.
#[derive(Debug, Clone, Copy)]
enum Place {
    /// In the registers of an active call.
    Active(CallId),
    /// In a generator or coroutine, until that ends.
    Body(Value),
    /// In an entry of a traceback, as they were.
    Entry(Value),
    /// In the view.
    Over,
}

/// A frame as scripts see it.
pub struct FrameView {
    pub code: Value,
    place: Place,
    /// The instruction it was at when it ended.
    at: u32,
    /// Whose call it was, once it is over; `None` if that is not known.
    back: Value,
    /// The variables of a call that is over, in the order of [`Vm::frame_variables`].
    kept: Vec<Value>,
    /// Names that were stored through `f_locals` and are no variables: a dict, or undefined.
    pub extra: Value,
}

impl Trace for FrameView {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&[self.code, self.back, self.extra]);
        t.values(&self.kept);
        if let Place::Body(v) | Place::Entry(v) = self.place {
            t.value(v);
        }
    }
}

/// The active calls, innermost first, and after each body those that wait for it.
pub struct Calls<'a> {
    vm: &'a Vm,
    frame: *mut Frame,
    /// The body that waits for the last one given, or undefined.
    waiting: Value,
}

impl Iterator for Calls<'_> {
    type Item = Call;

    fn next(&mut self) -> Option<Call> {
        // SAFETY: frames up to the topmost are complete, with their `pc` stored while a native runs.
        unsafe {
            let level = self.frame.offset_from(self.vm.stack.frames) as u32;
            if let Some(g) = self.vm.heap.as_generator(self.waiting) {
                let (body, code) = (self.waiting, self.vm.heap.function_code(g.function)?);
                self.waiting = g.parent;
                let at = g.pc.saturating_sub(1);
                self.step_down();
                return Some(Call { code, at, level, body });
            }
            let frame = self.frame;
            if (*frame).flags & flags::BOTTOM != 0 {
                return None;
            }
            let code = (*(*frame).function).code;
            let at = ((*frame).pc.offset_from((*code).ops) as u32).saturating_sub(1);
            let mut body = Value::UNDEF;
            if (*frame).flags & flags::GENERATOR != 0 {
                body = Value::object((*frame).generator);
                self.waiting = (*(*frame).generator).parent;
            }
            self.step_down();
            Some(Call { code: Value::object(code), at, level, body })
        }
    }
}

impl Calls<'_> {
    /// Nobody waits for what was given last: the frame below is next.
    fn step_down(&mut self) {
        if !self.waiting.is_kind(Kind::Generator) {
            // SAFETY: the bottom frame ends the walk before this leaves the stack.
            self.frame = unsafe { self.frame.sub(1) };
        }
    }
}

impl Vm {
    /// The active calls, innermost first, with the bodies that wait for them.
    pub fn calls(&self) -> Calls<'_> {
        Calls { vm: self, frame: self.frame, waiting: Value::UNDEF }
    }

    /// The innermost active call whose code is `wanted`: code object and instruction.
    pub fn calling_place(&self, wanted: impl Fn(&Code) -> bool) -> Option<(Value, u32)> {
        let fits = |call: &Call| self.heap.as_code(call.code).is_some_and(|c| wanted(&c.loaded.template));
        self.calls().find(fits).map(|call| (call.code, call.at))
    }

    /// How many lines of their origin new coroutines remember.
    pub fn origin_depth(&self) -> u32 {
        self.origin_depth
    }

    /// Have new coroutines remember so many lines of the calls that made them.
    pub fn set_origin_depth(&mut self, depth: u32) {
        self.origin_depth = depth;
    }

    /// Remember where a coroutine is made: (file, line, function) of the calls that are active, the innermost first.
    #[cold]
    pub(super) fn note_origin(&mut self, coroutine: Value) {
        let calls: Vec<Call> = self.calls().take(self.origin_depth as usize).collect();
        let mut lines = Vec::with_capacity(calls.len());
        for call in calls {
            let Some(code) = self.heap.as_code(call.code) else { continue };
            let (name, template) = (code.loaded.name, code.loaded.template.clone());
            let span = template.spans.get(call.at as usize);
            let line = span.map_or(template.first_line, |span| template.source.line(span.lo));
            let file = self.heap.str(template.source.name());
            lines.push(self.heap.tuple(&[file, Value::small(i64::from(line)), name]));
        }
        let origin = self.heap.tuple(&lines);
        self.heap.weak.set_origin(coroutine, origin);
    }

    /// The frame of active call number `depth`, counted from the innermost.
    pub fn frame_at(&mut self, depth: usize) -> Option<Value> {
        let call = self.calls().nth(depth)?;
        Some(self.view_of(call))
    }

    fn view_of(&mut self, call: Call) -> Value {
        if !call.body.is_undef() {
            return self.frame_of_body(call.body);
        }
        // SAFETY: a call that was just found active.
        unsafe {
            let frame = self.stack.frames.add(call.level as usize);
            let id = self.number_frame(frame);
            if let Some(view) = self.heap.weak.views.active(id.number) {
                return view;
            }
            (*frame).flags |= flags::VIEWED;
            let view = self.new_view(call.code, Place::Active(id), call.at);
            self.heap.weak.views.set_active(id.number, view);
            view
        }
    }

    /// By what an active plain call is told from others.
    pub(super) unsafe fn number_frame(&mut self, frame: *mut Frame) -> CallId {
        // SAFETY: an active frame, by contract.
        unsafe {
            if (*frame).number == 0 {
                self.frames_numbered = ((self.frames_numbered + 1) & (KEPT_PLACE - 1)).max(1);
                (*frame).number = self.frames_numbered;
            }
            CallId { level: frame.offset_from(self.stack.frames) as u32, number: (*frame).number }
        }
    }

    fn new_view(&mut self, code: Value, place: Place, at: u32) -> Value {
        self.new_opaque(FrameView {
            code,
            place,
            at,
            back: Value::NONE,
            kept: Vec::new(),
            extra: Value::UNDEF,
        })
    }

    /// The frame of a generator or coroutine that has not ended.
    pub fn frame_of_body(&mut self, body: Value) -> Value {
        if let Some(view) = self.heap.weak.views.body(body) {
            return view;
        }
        let Some(g) = self.heap.as_generator_mut(body) else { return Value::NONE };
        g.flags |= generator_flags::VIEWED;
        let function = g.function;
        let code = self.heap.function_code(function).unwrap_or(Value::NONE);
        let view = self.new_view(code, Place::Body(body), 0);
        self.heap.weak.views.set_body(body, view);
        view
    }

    /// The frame of an entry of a traceback.
    pub fn frame_of_traceback(&mut self, entry: Value) -> Value {
        let mut entry = entry;
        let t = loop {
            let Some(t) = self.heap.as_traceback(entry) else { return Value::NONE };
            if let Some(made) = t.frame() {
                return made;
            }
            // the last entry of a call, of which it may have several, knows most of it
            match t.outer() {
                (outer, true) => entry = outer,
                (_, false) => break t,
            }
        };
        let (code, at) = (t.code, t.at);
        let view = match t.call().filter(|&call| self.active_frame(call).is_some()) {
            Some(CallId { level, .. }) => self.view_of(Call { code, at, level, body: Value::UNDEF }),
            None => self.new_view(code, Place::Entry(entry), at),
        };
        self.heap.set_traceback_frame(entry, view);
        view
    }

    /// The frame of this call, if that is active.
    fn active_frame(&self, call: CallId) -> Option<*mut Frame> {
        // SAFETY: frames up to the topmost are complete.
        unsafe {
            let frame = self.stack.frames.add(call.level as usize);
            let active = call.level != 0 && frame <= self.frame;
            (active && (*frame).number == call.number).then_some(frame)
        }
    }

    /// The active call that this frame stands for.
    fn call_of(&self, view: Value) -> Option<usize> {
        let view = self.heap.get::<FrameView>(view)?;
        match view.place {
            Place::Active(id) => {
                self.active_frame(id)?;
                self.calls().position(|call| call.level == id.level && call.body.is_undef())
            }
            Place::Body(body) => self.calls().position(|call| call.body.is(body)),
            Place::Entry(_) | Place::Over => None,
        }
    }

    /// The frame of the caller, or `None`.
    pub fn frame_back(&mut self, view: Value) -> Value {
        if let Some(depth) = self.call_of(view) {
            return self.frame_at(depth + 1).unwrap_or(Value::NONE);
        }
        let Some(data) = self.heap.get::<FrameView>(view) else { return Value::NONE };
        match data.place {
            Place::Entry(entry) => match self.heap.as_traceback(entry).and_then(|t| t.outer().0.defined()) {
                Some(outer) => self.frame_of_traceback(outer),
                None => Value::NONE,
            },
            Place::Active(..) | Place::Body(_) | Place::Over => data.back,
        }
    }

    /// The instruction a frame is at, and whether it has begun.
    pub fn frame_place(&self, view: Value) -> (u32, bool) {
        let Some(data) = self.heap.get::<FrameView>(view) else { return (0, true) };
        let active = match data.place {
            Place::Active(..) | Place::Body(_) => self.call_of(view),
            Place::Entry(_) | Place::Over => None,
        };
        if let Some(call) = active.and_then(|depth| self.calls().nth(depth)) {
            return (call.at, true);
        }
        match data.place {
            Place::Body(body) => match self.heap.as_generator(body) {
                Some(g) if g.state != State::Finished => (g.pc.saturating_sub(1), g.state != State::Created),
                Some(_) | None => (data.at, true),
            },
            Place::Active(..) | Place::Entry(_) | Place::Over => (data.at, true),
        }
    }

    /// `frame.clear()`: forget the variables of a call that is over.
    ///
    /// # Errors
    /// `RuntimeError` while it is active or suspended.
    pub fn clear_frame(&mut self, view: Value) -> Result<(), Raised> {
        if self.call_of(view).is_some() {
            return Err(self.runtime_error("cannot clear an executing frame"));
        }
        let Some(data) = self.heap.get::<FrameView>(view) else { return Ok(()) };
        if let Place::Body(body) = data.place {
            match self.heap.as_generator(body).map(|g| g.state) {
                Some(State::Suspended) => {
                    return Err(self.runtime_error("cannot clear a suspended frame"));
                }
                Some(State::Created) => {
                    self.generator_close(body)?;
                }
                Some(State::Running | State::Finished) | None => {}
            }
        }
        if let Some(data) = self.heap.get_mut::<FrameView>(view) {
            data.place = Place::Over;
            data.kept.clear();
            data.extra = Value::UNDEF;
        }
        Ok(())
    }

    /// The topmost frame, of which there may be a view, is about to end: its variables move into that.
    #[cold]
    pub(super) unsafe fn end_view(&mut self) {
        // SAFETY: the topmost frame is complete.
        unsafe {
            let frame = self.frame;
            let generator = (*frame).generator;
            let is_body = (*frame).flags & flags::GENERATOR != 0;
            let view = match is_body {
                true => self.heap.weak.views.take_body(Value::object(generator)),
                false => self.heap.weak.views.take_active((*frame).number),
            };
            let Some(view) = view else { return };
            let code = (*(*frame).function).code;
            let at = ((*frame).pc.offset_from((*code).ops) as u32).saturating_sub(1);
            let mark = self.kept_mark();
            self.keep(view);
            let back = self.frame_at(1).unwrap_or(Value::NONE);
            self.release(mark);
            let kept = frame_values((*frame).function, (*frame).base);
            if let Some(data) = self.heap.get_mut::<FrameView>(view) {
                (data.at, data.back, data.kept, data.place) = (at, back, kept, Place::Over);
            }
        }
    }

    /// Where the values of a frame's variables are.
    pub(super) fn frame_registers(&mut self, view: Value) -> Registers {
        let Some(data) = self.heap.get::<FrameView>(view) else { return Registers::Gone };
        match data.place {
            Place::Active(id) => match self.active_frame(id) {
                // SAFETY: an active frame is complete.
                Some(frame) => unsafe { Registers::Window((*frame).function, (*frame).base) },
                None => Registers::Gone,
            },
            Place::Body(body) => match self.heap.as_generator_mut(body) {
                Some(g) if g.state != State::Finished => {
                    let g: *mut Generator = g;
                    // SAFETY: a live generator of a live function.
                    unsafe {
                        let function = (*g).function.object_unchecked().cast::<Function>();
                        Registers::Window(function, Generator::registers_ptr(g))
                    }
                }
                Some(_) | None => Registers::Gone,
            },
            Place::Entry(entry) => Registers::Entry(entry),
            Place::Over => Registers::View,
        }
    }

    /// The values that a view of a call that is over has kept.
    pub(super) fn kept_values(&mut self, view: Value) -> Option<&mut Vec<Value>> {
        self.heap.get_mut::<FrameView>(view).map(|view| &mut view.kept)
    }
}

/// Where the values of variables are.
pub(super) enum Registers {
    /// In a window of registers of this function, and in its cells.
    Window(*mut Function, *mut Value),
    /// In an entry of a traceback.
    Entry(Value),
    /// In the view.
    View,
    Gone,
}

/// The values of all variables of a window, as views and tracebacks keep them: the namespace of a class body;
/// nothing of a module; else the locals, then the captured cells.
///
/// # Safety
/// The window belongs to this function.
pub(super) unsafe fn frame_values(function: *mut Function, base: *mut Value) -> Vec<Value> {
    // SAFETY: by contract; the template says which registers and cells there are.
    unsafe {
        let template = &(&*(*function).code).loaded.template;
        let mut values = Vec::with_capacity(super::locals::kept(template));
        if template.has_namespace {
            values.push(*base);
        } else if super::locals::kept(template) > 0 {
            values.extend(template.locals.iter().map(|local| *base.add(local.reg as usize)));
            values.extend((0..template.free_names.len()).map(|i| *Function::cell_ptr(function, i)));
        }
        values
    }
}
