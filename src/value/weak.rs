//! What outlives a collection only in part: weak references, and objects whose end somebody wants to hear of.
//!
//! Both are decided at the end of marking, while it is known what is reachable and nothing is freed yet. What
//! has to be told to script waits in queues here until the machine is at a place where script may run.

use super::heap::Heap;
use super::opaque::Trace;
use super::trace::Tracer;
use super::{Kind, State, Value, generator_flags};
use crate::bytecode::{CodeKind, Op};
use std::collections::{HashMap, HashSet, VecDeque};

/// The data of a weak reference: it does not keep its target alive.
pub struct WeakRef {
    /// Undefined once the target is gone.
    pub target: Value,
    /// Called with the reference when the target has gone; `None` for nothing.
    pub callback: Value,
    /// The object of a derived class that this is the builtin part of; undefined for a plain reference.
    pub holder: Value,
    /// The hash of the target, once it was asked for.
    pub hash: Option<Value>,
}

impl Trace for WeakRef {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&[self.callback, self.holder]);
    }
}

/// An object whose unnoticed end is told.
#[derive(Debug, Clone, Copy)]
pub struct Watched {
    /// A coroutine that has not started or is suspended, a generator with a `try` or `with`, an asynchronous
    /// generator that has not ended, or a native object that a layer above cares for.
    pub object: Value,
    /// For a coroutine the code that made it (or `None`), for a generator nothing, for others whom to tell.
    pub note: Value,
    /// For a coroutine the instruction that made it.
    pub at: u32,
}

/// The weak side of a heap.
#[derive(Default)]
pub struct Weak {
    /// The references to each target, in the order they were made.
    refs: HashMap<Value, Vec<Value>>,
    /// References whose target is gone and whose callback has not run.
    dead: VecDeque<Value>,
    watched: Vec<Watched>,
    /// Watched objects that nobody else can reach any more.
    lost: VecDeque<Watched>,
    /// Where coroutines were made, a tuple of lines each, while that is tracked.
    origins: HashMap<Value, Value>,
    /// What stands for active calls and bodies.
    pub views: Views,
}

/// The objects that stand for active calls (by number) and for bodies of generators, as long as somebody has them.
#[derive(Default)]
pub struct Views {
    active: HashMap<u32, Value>,
    bodies: HashMap<Value, Value>,
}

impl Views {
    /// What stands for the active call of this number.
    pub fn active(&self, id: u32) -> Option<Value> {
        self.active.get(&id).copied()
    }

    /// Remember what stands for an active call.
    pub fn set_active(&mut self, id: u32, view: Value) {
        self.active.insert(id, view);
    }

    /// An active call ends: give what stood for it.
    pub fn take_active(&mut self, id: u32) -> Option<Value> {
        self.active.remove(&id)
    }

    /// What stands for the body of a generator.
    pub fn body(&self, generator: Value) -> Option<Value> {
        self.bodies.get(&generator).copied()
    }

    /// Remember what stands for the body of a generator.
    pub fn set_body(&mut self, generator: Value, view: Value) {
        self.bodies.insert(generator, view);
    }

    /// A body ends: give what stood for it.
    pub fn take_body(&mut self, generator: Value) -> Option<Value> {
        self.bodies.remove(&generator)
    }
}

/// What script has to be told after a collection.
pub enum Farewell {
    /// The target of this weak reference is gone.
    Dead(Value),
    /// This object was watched, and nobody can reach it any more.
    Lost(Watched),
}

impl Weak {
    /// Does anything wait to be told?
    #[inline]
    pub fn has_farewells(&self) -> bool {
        !self.dead.is_empty() || !self.lost.is_empty()
    }

    /// Remember that an object wants its end to be told.
    #[inline]
    pub fn watch(&mut self, object: Value, note: Value, at: u32) {
        self.watched.push(Watched { object, note, at });
    }

    /// The watched objects, in the order they came.
    pub fn watched(&self) -> &[Watched] {
        &self.watched
    }

    /// Forget the watched objects for which `gone` holds, and give them.
    pub fn unwatch(&mut self, gone: impl FnMut(&mut Watched) -> bool) -> Vec<Watched> {
        self.watched.extract_if(.., gone).collect()
    }

    /// Remember where a coroutine was made.
    pub fn set_origin(&mut self, coroutine: Value, origin: Value) {
        self.origins.insert(coroutine, origin);
    }

    /// Where a coroutine was made, if that was tracked then.
    pub fn origin(&self, coroutine: Value) -> Option<Value> {
        self.origins.get(&coroutine).copied()
    }

    pub(super) fn trace_queues(&self, t: &mut Tracer<'_>) {
        for &reference in &self.dead {
            t.value(reference);
        }
        for lost in &self.lost {
            t.values(&[lost.object, lost.note]);
        }
        for watched in &self.watched {
            t.value(watched.note);
        }
        // lines and names only: they keep no coroutine alive
        for &origin in self.origins.values() {
            t.value(origin);
        }
    }
}

impl Heap {
    /// Make a weak reference known, which was just made for its target.
    pub fn add_weak_ref(&mut self, target: Value, reference: Value) {
        self.weak.refs.entry(target).or_default().push(reference);
    }

    /// The weak references to an object that are still alive as far as is known, oldest first.
    pub fn weak_refs(&self, target: Value) -> &[Value] {
        self.weak.refs.get(&target).map_or(&[], |all| all)
    }

    /// What script has to be told next.
    pub fn next_farewell(&mut self) -> Option<Farewell> {
        let weak = &mut self.weak;
        weak.dead.pop_front().map(Farewell::Dead).or_else(|| weak.lost.pop_front().map(Farewell::Lost))
    }

    /// Everything reachable is marked: cut the references to the rest, and keep what was watched for once more.
    /// Returns whether there is more to mark.
    pub(super) fn settle_weak(&mut self) {
        let mut weak = std::mem::take(&mut self.weak);
        weak.refs.retain(|&target, refs| {
            refs.retain(|&reference| self.is_marked(reference));
            if self.is_marked(target) {
                return !refs.is_empty();
            }
            // the newest first, as they are told
            for &reference in refs.iter().rev() {
                if let Some(data) = self.get_mut::<WeakRef>(reference) {
                    data.target = Value::UNDEF;
                    if !data.callback.is_none() {
                        weak.dead.push_back(reference);
                    }
                }
            }
            false
        });
        let (lost, watched) = weak
            .watched
            .into_iter()
            .filter(|w| self.is_worth_watching(w.object))
            .partition(|watched| !self.is_marked(watched.object));
        weak.watched = watched;
        let lost: Vec<Watched> = lost;
        weak.lost.extend(lost.into_iter().filter(|lost| self.is_worth_telling(lost.object)));
        weak.views.active.retain(|_, view| self.is_marked(*view));
        weak.views.bodies.retain(|body, view| self.is_marked(*body) && self.is_marked(*view));
        let told: HashSet<Value> = weak.lost.iter().map(|lost| lost.object).collect();
        weak.origins.retain(|coroutine, _| self.is_marked(*coroutine) || told.contains(coroutine));
        self.weak = weak;
    }

    /// Has the object not come to the point after which nobody cares?
    fn is_worth_watching(&self, object: Value) -> bool {
        if object.is_kind(Kind::Opaque) {
            return true;
        }
        self.as_generator(object).is_some_and(|generator| match generator.state {
            State::Created => {
                generator.kind == CodeKind::Generator || generator.flags & generator_flags::AWAITED == 0
            }
            State::Suspended | State::Running => true,
            State::Finished => false,
        })
    }

    /// Nobody can reach a watched object any more: is there something to tell, or to finish?
    fn is_worth_telling(&self, object: Value) -> bool {
        let Some(generator) = self.as_generator(object) else { return true };
        match (generator.kind, generator.state) {
            (CodeKind::Generator, State::Created) => false,
            (CodeKind::Generator | CodeKind::Coroutine, State::Suspended) => self.is_left_inside(object),
            _ => true,
        }
    }

    /// Is a body, or one that it waits for, suspended where a handler would run if it were closed?
    pub fn is_left_inside(&self, body: Value) -> bool {
        let mut at = body;
        while let Some(generator) = self.as_generator(at) {
            let code = self.function_code(generator.function).and_then(|code| self.as_code(code));
            if let Some(code) = code.filter(|_| generator.state == State::Suspended) {
                let template = &code.loaded.template;
                // one that waits for a foreign iterator stands on its `Delegate`, others behind where they paused
                let waits = matches!(template.ops.get(generator.pc as usize), Some(Op::Delegate { .. }));
                let place = if waits { generator.pc } else { generator.pc.saturating_sub(1) };
                if template.handlers.iter().any(|row| (row.start..row.end).contains(&place)) {
                    return true;
                }
            }
            at = generator.delegate;
        }
        false
    }
}
