//! Iteration: `iter`, `next`, unpacking, and the builtin iterators.
#![allow(unsafe_code)]

use super::resume::Resumed;
use super::{Raised, Vm, sym};
use crate::bytecode::CodeKind;
use crate::value::{IterKind, Kind, Value};

impl Vm {
    /// `iter(v)`
    #[inline(never)]
    pub fn iter(&mut self, v: Value) -> Result<Value, Raised> {
        match v.kind() {
            Some(Kind::List) => return Ok(self.heap.iter(IterKind::List, v, 0, 0, 0)),
            Some(Kind::Tuple) => return Ok(self.heap.iter(IterKind::Tuple, v, 0, 0, 0)),
            Some(Kind::Range) => {
                let (start, step, len) = v.as_range().expect("the kind says so");
                return Ok(self.heap.iter(IterKind::Range, v, start, len, step));
            }
            Some(Kind::Dict) => return Ok(self.heap.iter(IterKind::DictKeys, v, 0, 0, 0)),
            Some(Kind::Set | Kind::FrozenSet) => return Ok(self.heap.iter(IterKind::Set, v, 0, 0, 0)),
            Some(Kind::Str) => return Ok(self.heap.iter(IterKind::Str, v, 0, 0, 0)),
            Some(Kind::Bytes) => return Ok(self.heap.iter(IterKind::Bytes, v, 0, 0, 0)),
            Some(Kind::ByteArray) => return Ok(self.heap.iter(IterKind::ByteArray, v, 0, 0, 0)),
            Some(Kind::Iter) => return Ok(v),
            Some(Kind::Generator) => {
                let kind = self.heap.as_generator(v).map(|g| g.kind);
                if kind == Some(CodeKind::Generator) {
                    return Ok(v);
                }
            }
            _ => {}
        }
        if let Some(method) = self.special(v, sym::ITER) {
            if method.is_none() {
                let name = self.type_name(v);
                return Err(self.type_error(&format!("'{name}' object is not iterable")));
            }
            let iterator = self.call_unbound(method, v, &[])?;
            if matches!(iterator.kind(), Some(Kind::Iter | Kind::Generator))
                || self.special(iterator, sym::NEXT).is_some()
            {
                return Ok(iterator);
            }
            let name = self.type_name(iterator);
            return Err(self.type_error(&format!("iter() returned non-iterator of type '{name}'")));
        }
        if self.special(v, sym::GETITEM).is_some() && !v.is_kind(Kind::Dict) {
            return Ok(self.new_opaque(SequenceIterator { sequence: v, index: 0 }));
        }
        let name = self.type_name(v);
        Err(self.type_error(&format!("'{name}' object is not iterable")))
    }

    /// `iter(v)`, where a `TypeError` of any origin becomes one with this text.
    pub fn iter_or(&mut self, v: Value, refusal: impl FnOnce(&mut Vm) -> String) -> Result<Value, Raised> {
        let result = self.iter(v);
        self.instead_of_type_error(result, refusal)
    }

    /// The result, where a `TypeError` becomes one with another text.
    pub fn instead_of_type_error<T>(
        &mut self,
        result: Result<T, Raised>,
        refusal: impl FnOnce(&mut Vm) -> String,
    ) -> Result<T, Raised> {
        if result.is_err() && self.is_pending_instance(self.types.type_error) {
            self.take_pending();
            let text = refusal(self);
            return Err(self.type_error(&text));
        }
        result
    }

    /// The next item of an iterator, or `None` at its end.
    #[inline(never)]
    pub fn next(&mut self, iterator: Value) -> Result<Option<Value>, Raised> {
        match self.next_raw(iterator) {
            Err(_) if self.is_pending_instance(self.types.stop_iteration) => {
                self.take_pending();
                Ok(None)
            }
            other => other,
        }
    }

    /// The next item that `take` does not take, or `None` at the end. What it takes costs little: the body of a
    /// generator runs through it without coming to rest.
    ///
    /// `take` says whether it has dealt with an item. It may make and change objects, but must neither call
    /// script, nor raise, nor keep: what needs that it refuses, and the caller does it.
    pub fn next_refused(
        &mut self,
        iterator: Value,
        mut take: impl FnMut(&mut Vm, Value) -> bool,
    ) -> Result<Option<Value>, Raised> {
        if self.heap.as_iter(iterator).is_some_and(|it| it.what == IterKind::List) {
            return self.list_iter_refused(iterator, take);
        }
        let generates = self.heap.as_generator(iterator).is_some_and(|g| g.kind == CodeKind::Generator);
        loop {
            let mut refused = false;
            let next = if generates {
                let resumed = self.generator_run_through(iterator, &mut |vm, item| {
                    refused = !take(vm, item);
                    !refused
                })?;
                match resumed {
                    Resumed::Yielded(item) => Some(item),
                    Resumed::Returned(_) => None,
                }
            } else {
                self.next(iterator)?
            };
            let Some(item) = next else { return Ok(None) };
            self.charge_fuel(1)?;
            // one that a foreign iterator gave the generator was not offered yet
            if refused || !take(self, item) {
                return Ok(Some(item));
            }
        }
    }

    /// [`Vm::next_refused`] of a list's iterator.
    fn list_iter_refused(
        &mut self,
        iterator: Value,
        mut take: impl FnMut(&mut Vm, Value) -> bool,
    ) -> Result<Option<Value>, Raised> {
        while let Some(it) = self.heap.as_iter(iterator) {
            let (source, at) = (it.source, it.index);
            // a list that was walked to its end is not asked again
            let item = self.heap.items(source).and_then(|items| items.get(at as usize)).copied();
            if let Some(it) = self.heap.as_iter_mut(iterator) {
                match item {
                    Some(_) => it.index += 1,
                    None => it.source = Value::UNDEF,
                }
            }
            self.charge_fuel(1)?;
            match item {
                Some(item) if take(self, item) => {}
                other => return Ok(other),
            }
        }
        Ok(None)
    }

    /// As [`Vm::next`], but an iterator that raises `StopIteration` may do so.
    pub fn next_raw(&mut self, iterator: Value) -> Result<Option<Value>, Raised> {
        match iterator.kind() {
            Some(Kind::Iter) => self.builtin_iter_next(iterator),
            Some(Kind::Generator) => match self.generator_send(iterator, Value::NONE)? {
                Resumed::Yielded(v) => Ok(Some(v)),
                Resumed::Returned(v) if v.is_none() => Ok(None),
                Resumed::Returned(v) => Err(self.stop_iteration(v)),
            },
            _ => {
                if let Some(s) = self.heap.get_mut::<SequenceIterator>(iterator) {
                    let (sequence, index) = (s.sequence, s.index);
                    if sequence.is_undef() {
                        return Ok(None);
                    }
                    s.index += 1;
                    return self.sequence_next(iterator, sequence, index);
                }
                let Some(method) = self.special(iterator, sym::NEXT) else {
                    let name = self.type_name(iterator);
                    return Err(self.type_error(&format!("'{name}' object is not an iterator")));
                };
                if let Some(native) = self.heap.get::<super::NativeFunction>(method) {
                    // no StopIteration object for natives
                    let (run, receiver) = (native.row.run, native.receiver);
                    if receiver.is_none() {
                        // iterators over iterators over iterators
                        self.check_native_depth()?;
                        let mark = self.kept_mark();
                        self.keep(iterator);
                        let place = [iterator];
                        // SAFETY: the argument outlives the call and is kept.
                        let args = unsafe { super::Args::new(place.as_ptr(), 1) };
                        let result = run(self, args);
                        self.release(mark);
                        return Ok(result?.defined());
                    }
                }
                self.call_unbound(method, iterator, &[]).map(Some)
            }
        }
    }

    fn sequence_next(
        &mut self,
        iterator: Value,
        sequence: Value,
        index: i64,
    ) -> Result<Option<Value>, Raised> {
        let mark = self.kept_mark();
        self.keep(iterator);
        let result = self.get_item(sequence, Value::small(index));
        self.release(mark);
        match result {
            Ok(v) => Ok(Some(v)),
            Err(raised) => {
                if self.is_pending_instance(self.types.index_error)
                    || self.is_pending_instance(self.types.stop_iteration)
                {
                    self.take_pending();
                    if let Some(s) = self.heap.get_mut::<SequenceIterator>(iterator) {
                        s.sequence = Value::UNDEF;
                    }
                    Ok(None)
                } else {
                    Err(raised)
                }
            }
        }
    }

    /// One step of a builtin iterator.
    #[inline(never)]
    pub fn builtin_iter_next(&mut self, iterator: Value) -> Result<Option<Value>, Raised> {
        let Some(it) = self.heap.as_iter_mut(iterator) else { return Ok(None) };
        let (what, source, index, expected, given) = (it.what, it.source, it.index, it.expected, it.stop);
        if source.is_undef() {
            return Ok(None);
        }
        let finish = |vm: &mut Vm| {
            if let Some(it) = vm.heap.as_iter_mut(iterator) {
                it.source = Value::UNDEF;
            }
        };
        let item = match what {
            IterKind::List | IterKind::ListReversed => {
                usize::try_from(index).ok().and_then(|i| self.heap.items(source)?.get(i).copied())
            }
            IterKind::Tuple | IterKind::TupleReversed => {
                usize::try_from(index).ok().and_then(|i| source.as_tuple()?.get(i).copied())
            }
            IterKind::Range => {
                let Some(it) = self.heap.as_iter_mut(iterator) else { return Ok(None) };
                if it.stop <= 0 {
                    return Ok(None);
                }
                it.stop -= 1;
                it.index = index.wrapping_add(it.step);
                return Ok(Some(Value::small(index)));
            }
            IterKind::Str => {
                let text = source.as_str().unwrap_or("");
                let at = index as usize;
                let Some(c) = text.get(at..).and_then(|t| t.chars().next()) else {
                    finish(self);
                    return Ok(None);
                };
                if let Some(it) = self.heap.as_iter_mut(iterator) {
                    it.index += c.len_utf8() as i64;
                }
                return Ok(Some(self.heap.char_str(c)));
            }
            IterKind::Bytes => {
                source.as_bytes().and_then(|b| b.get(index as usize)).map(|&b| Value::small(b as i64))
            }
            IterKind::ByteArray => self
                .heap
                .byte_vec(source)
                .and_then(|b| b.get(index as usize))
                .map(|&b| Value::small(b as i64)),
            IterKind::DictKeys
            | IterKind::DictValues
            | IterKind::DictItems
            | IterKind::Set
            | IterKind::DictKeysReversed
            | IterKind::DictValuesReversed
            | IterKind::DictItemsReversed => {
                let backwards = matches!(
                    what,
                    IterKind::DictKeysReversed | IterKind::DictValuesReversed | IterKind::DictItemsReversed
                );
                let Some(table) = self.heap.table(source) else { return Ok(None) };
                if table.len() != expected as usize {
                    let kind = if source.is_kind(Kind::Dict) { "dictionary" } else { "Set" };
                    if let Some(it) = self.heap.as_iter_mut(iterator) {
                        // no table is that large: the iterator stays broken
                        it.expected = u32::MAX;
                    }
                    return Err(self.runtime_error(&format!("{kind} changed size during iteration")));
                }
                let found = if backwards {
                    table.previous_entry(if index == 0 { table.end() } else { index as usize - 1 })
                } else {
                    table.next_entry(index as usize)
                };
                let Some((at, entry)) = found.map(|(at, e)| (at, *e)) else {
                    finish(self);
                    return Ok(None);
                };
                if given >= i64::from(expected) {
                    // entries were removed and others added behind them: this would never end
                    finish(self);
                    if source.is_kind(Kind::Dict) {
                        return Err(self.runtime_error("dictionary keys changed during iteration"));
                    }
                    return Ok(None);
                }
                if let Some(it) = self.heap.as_iter_mut(iterator) {
                    it.stop += 1;
                    // backwards, 0 means "from the end", so positions are kept one higher
                    it.index = at as i64 + 1;
                }
                if backwards && at == 0 {
                    finish(self);
                }
                return Ok(Some(match what {
                    IterKind::DictValues | IterKind::DictValuesReversed => entry.value,
                    IterKind::DictItems | IterKind::DictItemsReversed => {
                        self.heap.tuple(&[entry.key, entry.value])
                    }
                    _ => entry.key,
                }));
            }
        };
        match item {
            Some(v) => {
                let step =
                    if matches!(what, IterKind::ListReversed | IterKind::TupleReversed) { -1 } else { 1 };
                if let Some(it) = self.heap.as_iter_mut(iterator) {
                    it.index += step;
                }
                Ok(Some(v))
            }
            None => {
                finish(self);
                Ok(None)
            }
        }
    }

    /// All items of an iterable. The values are not roots: finish with them, or keep them, before calling
    /// script.
    pub fn collect(&mut self, v: Value) -> Result<Vec<Value>, Raised> {
        match v.kind() {
            Some(Kind::List) => return Ok(self.heap.items(v).cloned().unwrap_or_default()),
            Some(Kind::Tuple) => return Ok(v.as_tuple().unwrap_or(&[]).to_vec()),
            Some(Kind::Dict | Kind::Set | Kind::FrozenSet) => {
                return Ok(self.heap.table(v).map(|t| t.iter().map(|e| e.key).collect()).unwrap_or_default());
            }
            _ => {}
        }
        let list = self.collect_list(v)?;
        Ok(self.heap.items(list).cloned().unwrap_or_default())
    }

    /// All items of an iterable, whose iterator alone is asked how many they may be. `refusal` is the text for what
    /// is no iterable.
    ///
    /// # Errors
    /// `TypeError` with that text, and whatever the iterator raises.
    pub fn collect_iterated(
        &mut self,
        v: Value,
        refusal: impl FnOnce(&mut Vm) -> String,
    ) -> Result<Vec<Value>, Raised> {
        if matches!(v.kind(), Some(Kind::List | Kind::Tuple)) {
            return self.collect(v);
        }
        let iterator = self.iter_or(v, refusal)?;
        let mark = self.kept_mark();
        self.keep(iterator);
        let items = self.collect(iterator)?;
        self.release(mark);
        Ok(items)
    }

    /// A new list of all items of an iterable.
    pub fn collect_list(&mut self, v: Value) -> Result<Value, Raised> {
        if let Some((start, step, len)) = v.as_range() {
            self.check_size((len as usize).saturating_mul(size_of::<Value>()))?;
            let items: Vec<Value> = (0..len).map(|i| Value::small(start + i * step)).collect();
            return Ok(self.heap.list(items));
        }
        if matches!(v.kind(), Some(Kind::List | Kind::Tuple | Kind::Dict | Kind::Set | Kind::FrozenSet)) {
            let items = self.collect(v)?;
            return Ok(self.heap.list(items));
        }
        let mark = self.kept_mark();
        let list = self.heap.list(Vec::new());
        self.keep(list);
        self.keep(v);
        self.list_extend(list, v)?;
        self.release(mark);
        Ok(list)
    }

    /// How many items an object says it will give: by `__len__`, else by `__length_hint__`; `None` if it does
    /// not know.
    pub fn length_hint(&mut self, v: Value) -> Result<Option<usize>, Raised> {
        if self.special(v, sym::LEN).is_some() {
            match self.length(v) {
                Ok(n) => return Ok(Some(n)),
                Err(_) if self.is_pending_instance(self.types.type_error) => {
                    self.take_pending();
                }
                Err(raised) => return Err(raised),
            }
        }
        let hint = match self.call_special(v, sym::LENGTH_HINT, &[]) {
            None => return Ok(None),
            Some(Ok(hint)) if hint.is(Value::NOT_IMPLEMENTED) => return Ok(None),
            Some(Ok(hint)) => self.plain(hint),
            Some(Err(_)) if self.is_pending_instance(self.types.type_error) => {
                self.take_pending();
                return Ok(None);
            }
            Some(Err(raised)) => return Err(raised),
        };
        match self.int_of(hint).map(super::IntRef::to_i64) {
            Some(Some(n)) if n >= 0 => Ok(Some(n as usize)),
            Some(Some(_)) => Err(self.value_error("__length_hint__() should return >= 0")),
            Some(None) => Err(self.overflow_error("Python int too large to convert to C ssize_t")),
            None => {
                let given = self.type_name(hint);
                Err(self.type_error(&format!("__length_hint__ must be an integer, not {given}")))
            }
        }
    }

    /// `list.extend(v)`
    #[inline(never)]
    pub fn list_extend(&mut self, list: Value, v: Value) -> Result<(), Raised> {
        if matches!(v.kind(), Some(Kind::List | Kind::Tuple)) {
            let items = self.collect(v)?;
            self.heap.charge(items.len() * size_of::<Value>());
            if let Some(l) = self.heap.items_mut(list) {
                l.extend_from_slice(&items);
            }
            return Ok(());
        }
        let mark = self.kept_mark();
        self.keep(list);
        let iterator = self.iter(v)?;
        self.keep(iterator);
        // a script sees that it is asked; what cannot fit is refused before a long walk
        if let Some(sequence) = self.heap.get::<SequenceIterator>(v).map(|it| it.sequence) {
            if self.special(sequence, sym::LEN).is_some() {
                self.length_hint(sequence)?;
            }
        } else if matches!(v.kind(), Some(Kind::Instance | Kind::Opaque)) {
            let length = self.heap.items(list).map_or(0, Vec::len);
            if let Some(room) = self.length_hint(v)?.and_then(|hint| hint.checked_add(length))
                && room <= isize::MAX as usize
            {
                self.check_size(room.saturating_mul(size_of::<Value>()))?;
            }
        }
        if iterator.is_kind(Kind::Generator)
            && let Some(items) = self.heap.items_mut(list)
        {
            // a body that has begun goes on to the eighth item before it is left
            items.reserve(8);
        }
        // where there is no room one is refused, and the limits are looked at
        let push = |vm: &mut Vm, item| match vm.heap.items_mut(list) {
            Some(items) if items.len() < items.capacity() => {
                items.push(item);
                true
            }
            _ => false,
        };
        while let Some(item) = self.next_refused(iterator, push)? {
            self.heap.list_push(list, item);
            let room = self.heap.items(list).map_or(0, Vec::capacity);
            self.check_size(room * size_of::<Value>())?;
        }
        self.release(mark);
        Ok(())
    }

    /// `[*v]` or, with a callee, `callee(*v)`.
    #[inline(never)]
    pub(super) fn list_spread(&mut self, list: Value, v: Value, callee: Value) -> Result<(), Raised> {
        self.list_extend(list, v).map_err(|raised| {
            let may_be_iterated =
                self.special(v, sym::ITER).is_some() || self.special(v, sym::GETITEM).is_some();
            if !self.is_pending_instance(self.types.type_error) || may_be_iterated {
                return raised;
            }
            self.take_pending();
            let given = self.type_name(v);
            if callee.is_undef() {
                return self.type_error(&format!("Value after * must be an iterable, not {given}"));
            }
            match self.callee_name(callee) {
                Ok(name) => {
                    self.type_error(&format!("{name} argument after * must be an iterable, not {given}"))
                }
                Err(raised) => raised,
            }
        })
    }

    /// Unpack `v` into `count` registers.
    #[inline(never)]
    pub(super) unsafe fn unpack(&mut self, v: Value, to: *mut Value, count: usize) -> Result<(), Raised> {
        let items: Vec<Value> = match v.kind() {
            Some(Kind::List | Kind::Tuple) => self.collect(v)?,
            _ => {
                let iterator = match self.iter(v) {
                    Ok(it) => it,
                    Err(raised) => return Err(self.cannot_unpack(v, raised)),
                };
                let mark = self.kept_mark();
                self.keep(iterator);
                let list = self.heap.list(Vec::new());
                self.keep(list);
                let mut n = 0;
                while let Some(item) = self.next(iterator)? {
                    self.heap.list_push(list, item);
                    n += 1;
                    if n > count {
                        break;
                    }
                }
                self.release(mark);
                let items = self.heap.items(list).cloned().unwrap_or_default();
                if items.len() > count {
                    return Err(self.value_error(&format!("too many values to unpack (expected {count})")));
                }
                items
            }
        };
        if items.len() > count {
            return Err(self.value_error(&format!("too many values to unpack (expected {count})")));
        }
        if items.len() < count {
            let n = items.len();
            return Err(self.value_error(&format!("not enough values to unpack (expected {count}, got {n})")));
        }
        for (i, &item) in items.iter().enumerate() {
            // SAFETY: `count` registers stand at `to`.
            unsafe { to.add(i).write(item) };
        }
        Ok(())
    }

    fn cannot_unpack(&mut self, v: Value, raised: Raised) -> Raised {
        if self.is_pending_instance(self.types.type_error) && self.special(v, sym::ITER).is_none() {
            self.take_pending();
            let name = self.type_name(v);
            return self.type_error(&format!("cannot unpack non-iterable {name} object"));
        }
        raised
    }

    fn too_few(&mut self, least: usize, n: usize) -> Raised {
        self.value_error(&format!("not enough values to unpack (expected at least {least}, got {n})"))
    }

    /// Unpack `v` around a starred target.
    #[inline(never)]
    pub(super) unsafe fn unpack_star(
        &mut self,
        v: Value,
        to: *mut Value,
        before: usize,
        after: usize,
    ) -> Result<(), Raised> {
        let mark = self.kept_mark();
        let list = if matches!(v.kind(), Some(Kind::List | Kind::Tuple)) {
            v
        } else {
            let iterator = match self.iter(v) {
                Ok(iterator) => iterator,
                Err(raised) => return Err(self.cannot_unpack(v, raised)),
            };
            self.keep(iterator);
            // the iterator is asked for the names before the star first, for the rest only after that
            let first = self.heap.list(Vec::new());
            self.keep(first);
            for n in 0..before {
                match self.next(iterator)? {
                    Some(item) => self.heap.list_push(first, item),
                    None => return Err(self.too_few(before + after, n)),
                }
            }
            self.list_extend(first, iterator)?;
            first
        };
        let items = self.collect(list)?;
        self.release(mark);
        if items.len() < before + after {
            return Err(self.too_few(before + after, items.len()));
        }
        let middle = items[before..items.len() - after].to_vec();
        let middle = self.heap.list(middle);
        // SAFETY: `before + 1 + after` registers stand at `to`.
        unsafe {
            for (i, &item) in items[..before].iter().enumerate() {
                to.add(i).write(item);
            }
            to.add(before).write(middle);
            for (i, &item) in items[items.len() - after..].iter().enumerate() {
                to.add(before + 1 + i).write(item);
            }
        }
        Ok(())
    }
}

/// Iterates an object that has only `__getitem__`.
pub struct SequenceIterator {
    pub sequence: Value,
    pub index: i64,
}

impl crate::value::Trace for SequenceIterator {
    fn trace(&self, t: &mut crate::value::Tracer<'_>) {
        t.value(self.sequence);
    }
}
