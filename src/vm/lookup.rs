//! Looking names up in classes and their bases, and the cache of what was found.
#![allow(unsafe_code)]

use super::Vm;
use crate::value::{Probe, Sym, Value};

/// Where class look-ups by name ended, by (class, name). An entry holds while the epoch does; it remembers the
/// place, not the value, so plain data on classes may change freely.
pub struct AttributeCache {
    entries: Box<[CacheEntry]>,
}

#[derive(Clone, Copy)]
struct CacheEntry {
    /// The bits of the class; 0: an unused entry.
    class: u64,
    name: u32,
    epoch: u32,
    /// The namespace that has it, and the entry in it; [`ABSENT`] if no class has it.
    dict: Value,
    at: u32,
}

const CACHE_SIZE: usize = 2048;
const ABSENT: u32 = u32::MAX;

impl AttributeCache {
    pub fn new() -> AttributeCache {
        // SAFETY: an entry of all zero bits is valid, and no class is at address 0. The memory comes zeroed from
        // the system, so that a small program touches only the part of it that it uses.
        AttributeCache { entries: unsafe { Box::new_zeroed_slice(CACHE_SIZE).assume_init() } }
    }

    /// After a collection an address may belong to another class.
    pub fn clear(&mut self) {
        for e in &mut self.entries {
            e.class = 0;
        }
    }
}

impl Default for AttributeCache {
    fn default() -> AttributeCache {
        AttributeCache::new()
    }
}

impl Vm {
    /// An attribute as it stands in a class or its bases, unbound.
    #[inline]
    pub fn class_lookup(&mut self, class: Value, name: Sym) -> Option<Value> {
        let slot = ((class.bits() >> 4) ^ (name.0 as u64).wrapping_mul(0x9E37_79B1)) as usize % CACHE_SIZE;
        let e = self.attribute_cache.entries[slot];
        if e.class == class.bits() && e.name == name.0 && e.epoch == self.epoch {
            if e.at == ABSENT {
                return None;
            }
            if let Some(entry) = self.heap.table(e.dict).and_then(|t| t.entry(e.at as usize))
                && entry.key.is(self.heap.sym_value(name))
            {
                return Some(entry.value);
            }
        }
        self.class_lookup_slow(class, name, slot)
    }

    #[inline(never)]
    fn class_lookup_slow(&mut self, class: Value, name: Sym, slot: usize) -> Option<Value> {
        let key = self.heap.sym_value(name);
        let hash = self.heap.str_hash(key) as u64;
        let mut found = (Value::NONE, ABSENT, None);
        for &c in &self.heap.as_class(class)?.mro {
            let Some(dict) = self.heap.as_class(c).map(|c| c.dict) else { continue };
            let Some(table) = self.heap.table(dict) else { continue };
            if let Probe::Found(at) = table.probe(hash, key) {
                found = (dict, at as u32, table.entry(at).map(|e| e.value));
                break;
            }
        }
        self.attribute_cache.entries[slot] =
            CacheEntry { class: class.bits(), name: name.0, epoch: self.epoch, dict: found.0, at: found.1 };
        found.2
    }
}
