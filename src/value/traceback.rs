//! Tracebacks: the list of the frames that an exception passed through.
#![allow(unsafe_code)]

use super::heap::{Header, Kind};
use super::object::record;
use super::shape::builtin;
use super::trace::Tracer;
use super::{Heap, Value};

/// One line of a traceback: where a frame was when an exception passed through it. The variables that the
/// frame had then follow, as [`crate::vm::Vm::locals_dict`] takes them.
#[repr(C)]
pub struct Traceback {
    header: Header,
    /// The entry of the frame called from here, or `None`.
    pub next: Value,
    pub code: Value,
    /// What else is known, in one place to keep entries small: undefined for nothing; a number for a [`CallId`]; the
    /// entry before this one; the task whose outermost body this is; or a tuple of these three and of what `tb_frame`
    /// gives, each undefined where there is none.
    rare: Value,
    /// The instruction.
    pub at: u32,
    /// Twice the number of variables that follow, and one if the entry before this one is of the same call.
    count: u32,
}

/// Tells a plain call from all others: how many calls are below it, and its number among those that were counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CallId {
    pub level: u32,
    /// Not zero.
    pub number: u32,
}

impl CallId {
    fn to_value(self) -> Value {
        Value::small(i64::from(self.level) << 32 | i64::from(self.number))
    }

    fn of(value: Value) -> Option<CallId> {
        value.as_small().map(|bits| CallId { level: (bits >> 32) as u32, number: bits as u32 })
    }
}

/// What [`Traceback::rare`] holds.
struct Rare {
    /// A [`CallId`], or undefined.
    call: Value,
    outer: Value,
    task: Value,
    frame: Value,
}

impl Traceback {
    pub(super) fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&[self.next, self.code, self.rare]);
        t.values(self.locals());
    }

    fn rare(&self) -> Rare {
        let mut rare =
            Rare { call: Value::UNDEF, outer: Value::UNDEF, task: Value::UNDEF, frame: Value::UNDEF };
        if let Some(&[call, outer, task, frame]) = self.rare.as_tuple() {
            rare = Rare { call, outer, task, frame };
        } else if self.rare.is_kind(Kind::Traceback) {
            rare.outer = self.rare;
        } else if self.rare.as_small().is_some() {
            rare.call = self.rare;
        } else {
            rare.task = self.rare;
        }
        rare
    }

    /// The call this is an entry of, if that went on.
    pub fn call(&self) -> Option<CallId> {
        CallId::of(self.rare().call)
    }

    /// The entry before this one, undefined where there is none, and whether it is of the same call.
    pub fn outer(&self) -> (Value, bool) {
        (self.rare().outer, self.count & 1 != 0)
    }

    /// The task whose outermost body this is; undefined for a frame in the midst of one.
    pub fn task(&self) -> Value {
        self.rare().task
    }

    /// What `tb_frame` gave when it was asked for.
    pub fn frame(&self) -> Option<Value> {
        self.rare().frame.defined()
    }

    fn len(&self) -> usize {
        (self.count / 2) as usize
    }

    /// The variables of the frame at that time; undefined where one had no value.
    pub fn locals(&self) -> &[Value] {
        let this: *const Traceback = self;
        // SAFETY: `len` values follow the head.
        unsafe { std::slice::from_raw_parts(this.add(1).cast::<Value>(), self.len()) }
    }

    /// As [`Traceback::locals`], to be filled.
    pub fn locals_mut(&mut self) -> &mut [Value] {
        let this: *mut Traceback = self;
        // SAFETY: as above.
        unsafe { std::slice::from_raw_parts_mut(this.add(1).cast::<Value>(), self.len()) }
    }
}

record!(/// A traceback entry.
    as_traceback, as_traceback_mut, Traceback, Traceback);

impl Heap {
    /// An entry for a frame of this code at this instruction, before the entry of the frame that it called.
    pub fn traceback(&mut self, next: Value, code: Value, at: u32) -> Value {
        // SAFETY: there are no variables to write.
        unsafe { self.traceback_with(next, code, at, 0).0 }
    }

    /// As [`Heap::traceback`], with room for `count` variables at the place that is given as well.
    ///
    /// # Safety
    /// The caller must write all variables before anything else is done with the heap.
    #[inline(always)]
    pub unsafe fn traceback_with(
        &mut self,
        next: Value,
        code: Value,
        at: u32,
        count: usize,
    ) -> (Value, *mut Value) {
        // SAFETY: the head is written here, the variables behind it by the caller.
        unsafe {
            let size = size_of::<Traceback>() + count * size_of::<Value>();
            let object = self.allocate(size, Kind::Traceback, builtin::TRACEBACK).cast::<Traceback>();
            (&raw mut (*object).next).write(next);
            (&raw mut (*object).code).write(code);
            (&raw mut (*object).rare).write(Value::UNDEF);
            (&raw mut (*object).at).write(at);
            (&raw mut (*object).count).write(count as u32 * 2);
            (Value::object(object), object.add(1).cast())
        }
    }

    /// The entry `outer` stands before this one. It is of the same call if that has this number (never 0).
    #[inline]
    pub fn set_traceback_outer(&mut self, entry: Value, outer: Value, number: u32) {
        let Some(traceback) = self.as_traceback_mut(entry) else { return };
        if traceback.rare.is_undef() {
            traceback.rare = outer;
        } else {
            let mut rare = traceback.rare();
            let same = CallId::of(rare.call).is_some_and(|call| call.number == number);
            traceback.count = traceback.count & !1 | u32::from(same);
            (rare.outer, rare.call) = (outer, Value::UNDEF);
            self.set_rare(entry, rare);
        }
    }

    /// The call that this is an entry of goes on.
    #[inline]
    pub fn set_traceback_call(&mut self, entry: Value, call: CallId) {
        let Some(traceback) = self.as_traceback_mut(entry) else { return };
        if traceback.rare.is_undef() {
            traceback.rare = call.to_value();
        } else {
            let rare = Rare { call: call.to_value(), ..traceback.rare() };
            self.set_rare(entry, rare);
        }
    }

    /// This task is what the exception comes out of: its outermost frame is the traceback's first.
    pub fn mark_traceback(&mut self, exception: Value, task: Value) {
        let first = self.slot(exception, super::exception::TRACEBACK);
        if let Some(rare) = self.as_traceback(first).map(Traceback::rare) {
            self.set_rare(first, Rare { task, ..rare });
        }
    }

    /// Keep what `tb_frame` gives.
    pub fn set_traceback_frame(&mut self, entry: Value, frame: Value) {
        if let Some(rare) = self.as_traceback(entry).map(Traceback::rare) {
            self.set_rare(entry, Rare { frame, ..rare });
        }
    }

    fn set_rare(&mut self, entry: Value, rare: Rare) {
        let known = [rare.call, rare.outer, rare.task, rare.frame];
        let mut defined = known.iter().filter(|v| !v.is_undef());
        let kept = match (defined.next(), defined.next()) {
            (Some(&only), None) if rare.frame.is_undef() => only,
            (None, _) => Value::UNDEF,
            (Some(_), _) => self.tuple(&known),
        };
        if let Some(traceback) = self.as_traceback_mut(entry) {
            traceback.rare = kept;
        }
    }
}
