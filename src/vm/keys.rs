//! Hashing and tables: dict and set operations whose keys may need script code to compare.

use super::{Raised, Vm, sym};
use crate::value::text::number;
use crate::value::{Kind, Probe, Table, Value, exception};

/// The same in every process, as in CPython.
const HASH_OF_NONE: u64 = 0xFCA8_6420;

impl Vm {
    /// The hash of keys that need no call: small integers and strings.
    #[inline(always)]
    pub fn quick_hash(&self, key: Value) -> Option<u64> {
        if let Some(i) = key.as_small() {
            return Some(number::hash_i64(i) as u64);
        }
        if key.is_str() {
            return Some(self.heap.str_hash(key) as u64);
        }
        None
    }

    /// `hash(value)`, as the bits of a signed number.
    pub fn hash(&mut self, value: Value) -> Result<u64, Raised> {
        if let Some(h) = self.quick_hash(value) {
            return Ok(h);
        }
        if let Some(b) = value.as_bool() {
            return Ok(b as u64);
        }
        if let Some(f) = value.as_float() {
            if f.is_nan() {
                return Ok(value.bits() >> 4);
            }
            return Ok(number::hash_f64(f) as u64);
        }
        match value.kind() {
            None if value.is_none() => Ok(HASH_OF_NONE),
            None => Ok(value.bits() >> 3),
            Some(Kind::BigInt) => Ok(number::hash_big(value.as_big().expect("the kind says so")) as u64),
            Some(Kind::Bytes) => Ok(self.heap.bytes_hash(value) as u64),
            Some(Kind::Tuple) => {
                self.check_native_depth()?;
                let items = value.as_tuple().expect("the kind says so");
                // the rounds of xxHash, with CPython's constants: the numbers are the same as there
                const P1: u64 = 11_400_714_785_074_694_791;
                const P2: u64 = 14_029_467_366_897_019_727;
                const P5: u64 = 2_870_177_450_012_600_261;
                let mut h = P5;
                for &item in items {
                    let lane = self.hash(item)?;
                    h = h.wrapping_add(lane.wrapping_mul(P2)).rotate_left(31).wrapping_mul(P1);
                }
                h = h.wrapping_add(items.len() as u64 ^ (P5 ^ 3_527_539));
                Ok(if h == u64::MAX { 1_546_275_796 } else { h })
            }
            Some(
                Kind::Function | Kind::Native | Kind::Module | Kind::Code | Kind::Generator | Kind::Property,
            ) => Ok(value.bits() >> 4),
            Some(_) => self.hash_by_protocol(value),
        }
    }

    fn hash_by_protocol(&mut self, value: Value) -> Result<u64, Raised> {
        let method = self.special(value, sym::HASH);
        match method {
            Some(m) if m.is_none() => {
                let name = self.type_name(value);
                Err(self.type_error(&format!("unhashable type: '{name}'")))
            }
            None => Ok(value.bits() >> 4),
            Some(m) if m.is(self.object_hash) => Ok(value.bits() >> 4),
            Some(m) => {
                self.check_native_depth()?;
                let h = self.call_unbound(m, value, &[])?;
                match self.int_of(self.plain(h)) {
                    Some(super::IntRef::Small(i)) => Ok(if i == -1 { -2i64 as u64 } else { i as u64 }),
                    Some(super::IntRef::Big(b)) => {
                        // beyond the small integers but a machine word still: as it is
                        Ok(i64::try_from(b).unwrap_or_else(|_| number::hash_big(b)) as u64)
                    }
                    None => Err(self.type_error("__hash__ method should return an integer")),
                }
            }
        }
    }

    /// Find a key in a table; compares by script where it must.
    pub fn table_find(&mut self, table: Value, hash: u64, key: Value) -> Result<Option<usize>, Raised> {
        let Some(t) = self.heap.table(table) else { return Ok(None) };
        match t.probe(hash, key) {
            Probe::Found(at) => Ok(Some(at)),
            Probe::Missing => Ok(None),
            asked @ Probe::Ask(_) => self.table_find_asking(table, hash, key, asked),
        }
    }

    /// The rest of [`Vm::table_find`], from the first comparison by script on.
    #[inline(never)]
    fn table_find_asking(
        &mut self,
        table: Value,
        hash: u64,
        key: Value,
        mut probe: Probe,
    ) -> Result<Option<usize>, Raised> {
        let mut moves = self.heap.table(table).map_or(0, Table::moves);
        loop {
            match probe {
                Probe::Found(at) => return Ok(Some(at)),
                Probe::Missing => return Ok(None),
                Probe::Ask(at) => {
                    let Some(other) = self.heap.table(table).and_then(|t| t.entry(at)).map(|e| e.key) else {
                        return Ok(None);
                    };
                    let mark = self.kept_mark();
                    self.keep(table);
                    self.keep(key);
                    self.keep(other);
                    let equal = self.equal(other, key);
                    self.release(mark);
                    let equal = equal?;
                    let Some(t) = self.heap.table(table) else { return Ok(None) };
                    if t.moves() != moves {
                        moves = t.moves();
                        probe = t.probe(hash, key);
                        self.charge_fuel(1)?;
                        continue;
                    }
                    if equal {
                        return Ok(Some(at));
                    }
                    probe = t.probe_after(hash, key, at);
                }
            }
        }
    }

    /// Add a key, or replace its value. Gives the place of a key that was there.
    fn table_insert(
        &mut self,
        table: Value,
        key: Value,
        value: Value,
        replace: bool,
    ) -> Result<Option<usize>, Raised> {
        let hash = self.hash(key)?;
        let found = self.table_find(table, hash, key)?;
        match found {
            Some(at) => {
                if replace && let Some(t) = self.heap.table_mut(table) {
                    t.set_value(at, value);
                }
            }
            None => {
                if let Some(t) = self.heap.table_mut(table) {
                    let before = t.external();
                    t.insert_new(hash, key, value);
                    let grown = t.external().saturating_sub(before);
                    if grown > 0 {
                        self.heap.charge(grown);
                    }
                }
            }
        }
        Ok(found)
    }

    /// Give a key the value that `value` makes of its present one, if that needs no call: the key is a small integer
    /// or a string, and is compared with none but such. `false`: nothing was done, here or by `value`'s `None`.
    fn quick_update(
        &mut self,
        table: Value,
        key: Value,
        value: impl FnOnce(Option<Value>) -> Option<Value>,
    ) -> bool {
        let Some(hash) = self.quick_hash(key) else { return false };
        let Some(t) = self.heap.table_mut(table) else { return false };
        let at = match t.probe(hash, key) {
            Probe::Ask(_) => return false,
            Probe::Found(at) => Some(at),
            Probe::Missing => None,
        };
        let present = at.and_then(|at| t.entry(at)).map(|e| e.value);
        match (value(present), at) {
            (None, _) => return false,
            (Some(value), Some(at)) => t.set_value(at, value),
            (Some(value), None) => {
                let before = t.external();
                t.insert_new(hash, key, value);
                let grown = t.external().saturating_sub(before);
                if grown > 0 {
                    self.heap.charge(grown);
                }
            }
        }
        true
    }

    /// As [`Vm::dict_set`], if that needs no call; `false`: it does, and nothing was done.
    pub fn quick_dict_set(&mut self, dict: Value, key: Value, value: Value) -> bool {
        self.quick_update(dict, key, |_| Some(value))
    }

    /// As [`Vm::set_add`], if that needs no call; `false`: it does, and nothing was done.
    pub fn quick_set_add(&mut self, set: Value, key: Value) -> bool {
        self.quick_update(set, key, |_| Some(Value::NONE))
    }

    /// Add one to the small integer under a key of an exact dict, where nothing counts as 0, if that needs no call;
    /// `false`: it does, and nothing was done.
    pub fn quick_count(&mut self, dict: Value, key: Value) -> bool {
        let (zero, one) = (Value::small(0), Value::small(1));
        self.quick_update(dict, key, |present| Value::small_add(present.unwrap_or(zero), one))
    }

    /// `dict[key]`, or `None` where there is no such key. The dict is an exact one.
    pub fn dict_get(&mut self, dict: Value, key: Value) -> Result<Option<Value>, Raised> {
        let hash = self.hash(key)?;
        let at = self.table_find(dict, hash, key)?;
        Ok(at.and_then(|at| self.heap.table(dict)?.entry(at).map(|e| e.value)))
    }

    #[inline(never)]
    pub fn dict_set(&mut self, dict: Value, key: Value, value: Value) -> Result<(), Raised> {
        self.table_insert(dict, key, value, true).map(drop)
    }

    /// `dict[key]`, whose entry becomes the last one; `None` where there is no such key. The key is looked for once.
    pub fn dict_get_to_end(&mut self, dict: Value, key: Value) -> Result<Option<Value>, Raised> {
        let hash = self.hash(key)?;
        let Some(at) = self.table_find(dict, hash, key)? else { return Ok(None) };
        let Some(table) = self.heap.table_mut(dict) else { return Ok(None) };
        let Some(&entry) = table.entry(at) else { return Ok(None) };
        if at + 1 < table.end() {
            let before = table.external();
            table.remove(at);
            table.insert_new(entry.hash, entry.key, entry.value);
            let grown = table.external().saturating_sub(before);
            self.heap.charge(grown);
        }
        Ok(Some(entry.value))
    }

    /// The value of a key, which becomes `value` if there is none; the key is hashed once.
    pub fn dict_set_default(&mut self, dict: Value, key: Value, value: Value) -> Result<Value, Raised> {
        let at = self.table_insert(dict, key, value, false)?;
        let found = at.and_then(|at| self.heap.table(dict)?.entry(at).map(|e| e.value));
        Ok(found.unwrap_or(value))
    }

    /// Remove a key; gives what it had.
    pub fn dict_remove(&mut self, dict: Value, key: Value) -> Result<Option<Value>, Raised> {
        let hash = self.hash(key)?;
        let at = self.table_find(dict, hash, key)?;
        Ok(at.and_then(|at| self.heap.table_mut(dict).map(|t| t.remove(at).value)))
    }

    #[inline(never)]
    pub fn set_add(&mut self, set: Value, key: Value) -> Result<(), Raised> {
        self.table_insert(set, key, Value::NONE, false).map(drop)
    }

    pub fn set_contains(&mut self, set: Value, key: Value) -> Result<bool, Raised> {
        let hash = self.hash(key)?;
        Ok(self.table_find(set, hash, key)?.is_some())
    }

    pub fn set_remove(&mut self, set: Value, key: Value) -> Result<bool, Raised> {
        Ok(self.dict_remove(set, key)?.is_some())
    }

    // ------------------------------------------------------------ displays

    /// # Safety
    /// `count` values stand at `first`.
    #[allow(unsafe_code)]
    #[inline(never)]
    pub(super) unsafe fn build_set(&mut self, first: *mut Value, count: usize) -> Result<Value, Raised> {
        let set = self.heap.set(Table::with_capacity(count));
        let mark = self.kept_mark();
        self.keep(set);
        for i in 0..count {
            // SAFETY: by contract.
            self.set_add(set, unsafe { *first.add(i) })?;
        }
        self.release(mark);
        Ok(set)
    }

    /// # Safety
    /// `2 * count` values stand at `first`.
    #[allow(unsafe_code)]
    #[inline(never)]
    pub(super) unsafe fn build_dict(&mut self, first: *mut Value, count: usize) -> Result<Value, Raised> {
        let dict = self.heap.dict(Table::with_capacity(count));
        let mark = self.kept_mark();
        self.keep(dict);
        for i in 0..count {
            // SAFETY: by contract.
            let (key, value) = unsafe { (*first.add(2 * i), *first.add(2 * i + 1)) };
            self.dict_set(dict, key, value)?;
        }
        self.release(mark);
        Ok(dict)
    }

    /// `set.update(src)`
    #[inline(never)]
    pub fn set_update(&mut self, set: Value, src: Value) -> Result<(), Raised> {
        let iterator = self.iter(src)?;
        let mark = self.kept_mark();
        self.keep(iterator);
        while let Some(v) = self.next_refused(iterator, |vm, v| vm.quick_set_add(set, v))? {
            self.set_add(set, v)?;
        }
        self.release(mark);
        Ok(())
    }

    /// `dict.update(src)` for a mapping.
    ///
    /// # Errors
    /// `TypeError` for what is none, and whatever its methods raise, except `AttributeError`: that counts as none.
    #[inline(never)]
    pub fn dict_update(&mut self, dict: Value, src: Value) -> Result<(), Raised> {
        self.copy_entries(dict, src, None).map_err(|raised| {
            if !self.is_pending_instance(self.types.attribute_error) {
                return raised;
            }
            self.take_pending();
            let name = self.type_name(src);
            self.type_error(&format!("'{name}' object is not a mapping"))
        })
    }

    /// Copy the entries of a mapping. Where a dict of the keys that were there before is given, a key of these is a
    /// `KeyError`.
    fn copy_entries(&mut self, dict: Value, src: Value, before: Option<Value>) -> Result<(), Raised> {
        let plain = self.plain(src);
        let direct = plain.is_kind(Kind::Dict) && (plain.is(src) || !self.overrides_items(src));
        if direct {
            let mut at = 0;
            while let Some((i, key, value)) =
                self.heap.table(plain).and_then(|t| t.next_entry(at)).map(|(i, e)| (i, e.key, e.value))
            {
                self.copy_entry(dict, key, value, before)?;
                at = i + 1;
            }
            return Ok(());
        }
        self.copy_by_keys(dict, src, before)
    }

    /// Copy what a mapping gives for its `keys()`; `before` as for [`Vm::copy_entries`].
    ///
    /// # Errors
    /// Whatever its methods raise.
    pub fn copy_by_keys(&mut self, dict: Value, src: Value, before: Option<Value>) -> Result<(), Raised> {
        let keys = self.call_method(src, sym::KEYS, &[])?;
        let start = self.kept_mark();
        self.keep(keys);
        let iterator = self.iter_or(keys, |vm| {
            let (name, given) = (vm.type_name(src), vm.type_name(keys));
            format!("{name}.keys() returned a non-iterable (type {given})")
        })?;
        self.keep(iterator);
        // all keys are asked for before the first value is
        let keys = self.collect(iterator)?;
        let keys = self.heap.tuple(&keys);
        self.keep(keys);
        let mark = self.kept_mark();
        for &key in keys.as_tuple().unwrap_or(&[]) {
            let value = self.get_item(src, key)?;
            self.keep(value);
            self.copy_entry(dict, key, value, before)?;
            self.release(mark);
        }
        self.release(start);
        Ok(())
    }

    fn copy_entry(
        &mut self,
        dict: Value,
        key: Value,
        value: Value,
        before: Option<Value>,
    ) -> Result<(), Raised> {
        if let Some(before) = before
            && self.dict_get(before, key)?.is_some()
        {
            return Err(self.key_error(key));
        }
        self.dict_set(dict, key, value)
    }

    /// Does a class derived from `dict` go through its items in its own way? That alone decides, as in CPython,
    /// whether its other methods are asked.
    fn overrides_items(&mut self, value: Value) -> bool {
        self.special(value, sym::ITER).is_some_and(|m| m.is_kind(Kind::Function))
    }

    /// `f(**src)`: no key may be in `dict` already.
    #[inline(never)]
    pub(super) fn dict_merge(&mut self, dict: Value, src: Value, callee: Value) -> Result<(), Raised> {
        let fresh = self.heap.dict(Table::new());
        let mark = self.kept_mark();
        self.keep(fresh);
        let merged = match self.copy_entries(fresh, src, Some(dict)) {
            Ok(()) => self.copy_entries(dict, fresh, None),
            Err(raised) => Err(self.no_keywords(src, callee, raised)),
        };
        self.release(mark);
        merged
    }

    /// The error for `f(**src)` that failed: an `AttributeError` means that `src` is no mapping, a `KeyError` that
    /// the key was there before, wherever they come from.
    fn no_keywords(&mut self, src: Value, callee: Value, raised: Raised) -> Raised {
        let message = if self.is_pending_instance(self.types.attribute_error) {
            self.take_pending();
            format!("argument after ** must be a mapping, not {}", self.type_name(src))
        } else if self.is_pending_instance(self.types.key_error) {
            let error = self.take_pending();
            let Some(&[key]) = self.heap.slot(error, exception::ARGS).as_tuple() else {
                return self.raise_value(error);
            };
            match self.str_string(key) {
                Ok(key) => format!("got multiple values for keyword argument '{key}'"),
                Err(raised) => return raised,
            }
        } else {
            return raised;
        };
        match self.callee_name(callee) {
            Ok(name) => self.type_error(&format!("{name} {message}")),
            Err(raised) => raised,
        }
    }

    /// How messages name a callable: `f()`, or its text where it has no name.
    ///
    /// # Errors
    /// What its attributes or its `__str__` raise.
    pub fn callee_name(&mut self, callee: Value) -> Result<String, Raised> {
        let Some(name) = self.get_attr_opt(callee, sym::QUALNAME)? else { return self.str_string(callee) };
        let name = self.str_string(name)?;
        let module = self.get_attr_opt(callee, sym::MODULE)?.filter(|module| !module.is_none());
        match module {
            Some(module) if module.as_str() != Some("builtins") => {
                Ok(format!("{}.{name}()", self.str_string(module)?))
            }
            _ => Ok(format!("{name}()")),
        }
    }
}
