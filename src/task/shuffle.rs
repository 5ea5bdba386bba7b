//! The order of tasks that are ready at the same moment, left to chance: it finds programs that rely on it.
//!
//! Scheduled calls keep their order, which is promised; the steps of different tasks in one turn are not.

use super::event_loop::{Entry, EventLoop};
use super::future::Callback;
use super::outside;
use crate::value::Value;
use crate::vm::Vm;

/// A sequence of choices that a seed decides.
#[derive(Debug, Clone)]
pub struct Shuffle {
    state: u64,
}

impl Shuffle {
    pub fn new(seed: u64) -> Shuffle {
        Shuffle { state: seed }
    }

    /// A number below `bound`, which is not zero. SplitMix64 (Steele, Lea, Flood 2014).
    fn below(&mut self, bound: usize) -> usize {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut x = self.state;
        x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((x ^ (x >> 31)) % bound as u64) as usize
    }
}

/// Exchange the places of the task steps that are ready now.
#[cold]
pub fn ready(vm: &mut Vm, event_loop: Value) {
    let Some(mut shuffle) = outside(vm).shuffle.take() else { return };
    if let Some(l) = vm.heap.get_mut::<EventLoop>(event_loop) {
        let is_step = |entry: &Entry| matches!(entry, Entry::Step(..) | Entry::Done(Callback::Wake(_), _));
        let places: Vec<usize> =
            l.ready.iter().enumerate().filter(|(_, entry)| is_step(entry)).map(|(at, _)| at).collect();
        for last in (1..places.len()).rev() {
            l.ready.swap(places[last], places[shuffle.below(last + 1)]);
        }
    }
    outside(vm).shuffle = Some(shuffle);
}
