//! The heap: non-moving mark and sweep in blocks of one cell size each.
//!
//! Allocation never collects; it only asks for a collection, which the machine makes at its next safepoint by
//! handing its roots to [`Heap::collect`]. Sweeping is lazy: a block is swept when its size class runs out of
//! free cells. Objects above [`MAX_CELL`] bytes come from the system allocator one by one.
//!
//! Invariants: every cell of a block starts with a [`Header`]; a free one has [`Kind::Free`] and links to the
//! next; a live one has the current colour after a collection. Payload vectors are owned by their object and
//! dropped when it is swept.
#![allow(unsafe_code)]

use super::trace::{Tracer, finalize, owns_memory, trace_object};
use super::{BoxedFloat, Shapes, Strings, Value};
use std::alloc::{Layout, alloc, dealloc, handle_alloc_error};

/// What an object is; its memory layout follows from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Kind {
    /// A free cell.
    Free,
    /// An object of a class with attribute slots: script classes and exceptions.
    Instance,
    Float,
    BigInt,
    Str,
    /// The growing bytes that several long strings share; never a value of its own.
    StrBuffer,
    Bytes,
    ByteArray,
    List,
    Tuple,
    Dict,
    Set,
    FrozenSet,
    Range,
    Slice,
    Cell,
    Code,
    Function,
    Native,
    BoundMethod,
    Class,
    Generator,
    Module,
    Property,
    StaticMethod,
    ClassMethod,
    Traceback,
    /// Iterators of the builtin types that `for` steps without a call.
    Iter,
    /// A Rust value with its own trace and drop functions.
    Opaque,
}

/// The first 8 bytes of every object.
#[derive(Debug)]
#[repr(C, align(8))]
pub struct Header {
    pub kind: Kind,
    /// The colour of the collection that last reached it.
    pub mark: u8,
    /// Instances: how many attribute slots are inline.
    pub slots: u8,
    /// Cell size in 16-byte units; 0 for an object of its own allocation.
    size_class: u8,
    /// Its shape, which knows its class.
    pub shape: ShapeId,
}

/// An index into [`Shapes`]. Never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[repr(transparent)]
pub struct ShapeId(pub u32);

#[repr(C)]
struct FreeCell {
    header: Header,
    next: *mut FreeCell,
}

const BLOCK: usize = 64 * 1024;
const GRAIN: usize = 16;
/// Larger objects are allocated one by one.
pub const MAX_CELL: usize = 512;
const CLASSES: usize = MAX_CELL / GRAIN + 1;
/// The mark of an object that lives as long as the heap and refers to nothing: interned names.
pub(super) const PERMANENT: u8 = 0xFF;
/// The first collection comes after this many bytes; later ones when the heap has grown by half of what was
/// alive and as much again. Small enough that a program without much data stays in the processor's caches.
const FIRST_THRESHOLD: usize = 4 << 20;

/// So many cells ahead of the sweep the headers are fetched: dead cells are rarely in the cache.
const AHEAD: usize = 6;

/// Have memory fetched that is going to be read. Any address will do.
#[inline(always)]
fn prefetch(address: *const u8) {
    #[cfg(target_arch = "x86_64")]
    // SAFETY: a hint, which reads nothing that a program could see; every x86-64 has it.
    unsafe {
        std::arch::x86_64::_mm_prefetch::<{ std::arch::x86_64::_MM_HINT_T0 }>(address.cast());
    }
    #[cfg(not(target_arch = "x86_64"))]
    let _ = address;
}

struct Block {
    memory: *mut u8,
    /// Cells that have been made of it so far; the rest is untouched memory.
    cells: usize,
    swept: bool,
}

struct SizeClass {
    free: *mut FreeCell,
    blocks: Vec<Block>,
    /// Blocks before this one have been swept since the last collection.
    cursor: usize,
}

/// Fresh blocks are made into cells in steps of about this many bytes, so that a small program touches little
/// memory.
const STEP: usize = 4096;

struct Large {
    object: *mut Header,
    layout: Layout,
}

/// How the platform's refusal to give memory stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shortage {
    None,
    /// The reserve was given up: a collection may help.
    Reserve,
    /// Something could not be stored.
    Lost,
}

/// The size of the reserve: what a step between two safepoints may still need. Untouched, it costs addresses only.
const RESERVE: usize = 16 << 20;

fn reserve() -> Option<Vec<u8>> {
    let mut reserve = Vec::new();
    reserve.try_reserve_exact(RESERVE).is_ok().then_some(reserve)
}

/// Counters a host can read.
#[derive(Debug, Clone, Copy, Default)]
pub struct HeapStats {
    pub collections: u64,
    /// Bytes in blocks and large objects.
    pub committed: usize,
    /// Bytes that the last collection found alive, payloads included.
    pub live: usize,
}

pub struct Heap {
    classes: [SizeClass; CLASSES],
    large: Vec<Large>,
    colour: u8,
    /// Bytes allocated since the last collection, and when to ask for the next.
    since: usize,
    threshold: usize,
    /// How many bytes may be alive.
    limit: usize,
    /// Instructions the machine may still run before it looks up: set negative to make it look up.
    pub fuel: i64,
    /// The fuel that was left when [`Heap::interrupt`] took it away.
    fuel_reserve: i64,
    wants_collection: bool,
    stress: bool,
    verify: bool,
    gray: Vec<*mut Header>,
    stats: HeapStats,
    /// Memory that is given up when the platform has none left, so that what is going on can still come to the
    /// `MemoryError` that it gets.
    reserve: Option<Vec<u8>>,
    shortage: Shortage,
    pub shapes: Shapes,
    pub strings: Strings,
    /// Weak references, and objects whose end is told.
    pub weak: super::weak::Weak,
    /// The shape of each kind of [`Iter`](super::Iter).
    pub iter_shapes: [ShapeId; super::IterKind::COUNT],
    /// Boxes for the floats that programs meet most outside the immediate range.
    infinity: Value,
    negative_infinity: Value,
}

// SAFETY: all pointers lead into memory that this heap owns; it moves between threads as a whole.
unsafe impl Send for Heap {}

/// Fuel between two looks at the outside when nobody limits it.
pub const FUEL_SLICE: i64 = i64::MAX / 4;

impl Heap {
    /// An empty heap. `stress` asks for a collection at every safepoint, `verify` checks the heap after each.
    pub fn new(stress: bool, verify: bool) -> Heap {
        let mut heap = Heap {
            classes: std::array::from_fn(|_| SizeClass {
                free: std::ptr::null_mut(),
                blocks: Vec::new(),
                cursor: 0,
            }),
            large: Vec::new(),
            colour: 1,
            since: 0,
            threshold: FIRST_THRESHOLD,
            limit: usize::MAX,
            fuel: if stress { 0 } else { FUEL_SLICE },
            fuel_reserve: 0,
            wants_collection: stress,
            stress,
            verify,
            gray: Vec::new(),
            stats: HeapStats::default(),
            reserve: reserve(),
            shortage: Shortage::None,
            shapes: Shapes::new(),
            strings: Strings::new(),
            weak: Default::default(),
            iter_shapes: [super::shape::builtin::ITERATOR; super::IterKind::COUNT],
            infinity: Value::NONE,
            negative_infinity: Value::NONE,
        };
        heap.infinity = heap.box_float(f64::INFINITY);
        heap.negative_infinity = heap.box_float(f64::NEG_INFINITY);
        heap
    }

    /// From now on more than `bytes` alive, payloads included, are a `MemoryError` at the next safepoint.
    pub fn limit_memory(&mut self, bytes: usize) {
        self.limit = bytes;
        self.pace();
    }

    /// After how many bytes to collect again: the nearer the limit, the sooner, so that it is passed by a
    /// sixteenth at most before somebody looks.
    fn pace(&mut self) {
        let live = self.stats.live;
        let left = self.limit.saturating_sub(live).max(self.limit / 16);
        self.threshold = FIRST_THRESHOLD.max(live + live / 2).min(left);
    }

    pub fn stats(&self) -> HeapStats {
        self.stats
    }

    // ------------------------------------------------------------ allocation

    /// Uninitialised memory for an object of `size` bytes, its header written.
    ///
    /// # Safety
    /// The caller must initialise everything behind the header, as its kind says, before the next safepoint.
    #[inline(always)]
    pub(in crate::value) unsafe fn allocate(
        &mut self,
        size: usize,
        kind: Kind,
        shape: ShapeId,
    ) -> *mut Header {
        let class = size.div_ceil(GRAIN);
        if class >= CLASSES {
            return self.allocate_large(size, kind, shape);
        }
        let mut cell = self.classes[class].free;
        if cell.is_null() {
            cell = self.refill(class);
        }
        // SAFETY: `cell` is a free cell of a block of this class; free cells link to free cells.
        unsafe {
            self.classes[class].free = (*cell).next;
            let header = cell.cast::<Header>();
            header.write(Header { kind, mark: self.colour, slots: 0, size_class: class as u8, shape });
            header
        }
    }

    #[cold]
    #[inline(never)]
    fn allocate_large(&mut self, size: usize, kind: Kind, shape: ShapeId) -> *mut Header {
        let layout = Layout::from_size_align(size, GRAIN).expect("sizes are checked against usize before");
        let header = self.memory(layout).cast::<Header>();
        // SAFETY: fresh memory of at least a header.
        unsafe { header.write(Header { kind, mark: self.colour, slots: 0, size_class: 0, shape }) };
        self.large.push(Large { object: header, layout });
        self.stats.committed += size;
        self.charge(size);
        header
    }

    /// Memory of the platform; of a size that is not zero. What uses up the last of it is told at its next safepoint
    /// ([`Heap::settle_shortage`]).
    fn memory(&mut self, layout: Layout) -> *mut u8 {
        debug_assert!(layout.size() > 0);
        // SAFETY: the size is not zero.
        let mut memory = unsafe { alloc(layout) };
        if memory.is_null() {
            self.fall_short(Shortage::Reserve);
            // SAFETY: as above.
            memory = unsafe { alloc(layout) };
        }
        if memory.is_null() {
            handle_alloc_error(layout);
        }
        memory
    }

    #[cold]
    fn fall_short(&mut self, shortage: Shortage) {
        self.reserve = None;
        self.shortage = shortage;
        self.request_collection();
    }

    /// Something did not fit into memory and was dropped: there is a `MemoryError` at the next safepoint.
    #[cold]
    pub(in crate::value) fn lose(&mut self) {
        self.fall_short(Shortage::Lost);
    }

    /// After a collection: is there a `MemoryError` to be raised, because of the limit or because the platform has
    /// refused memory?
    pub fn settle_shortage(&mut self) -> bool {
        if self.shortage == Shortage::None {
            return self.stats.live > self.limit;
        }
        self.reserve = reserve();
        let lost = std::mem::replace(&mut self.shortage, Shortage::None) == Shortage::Lost;
        lost || self.reserve.is_none()
    }

    /// Has the platform refused memory since the last [`Heap::settle_shortage`]?
    pub fn is_short(&self) -> bool {
        self.shortage != Shortage::None
    }

    /// Count bytes that an object owns outside its cell, so that collections come in time.
    #[inline]
    pub fn charge(&mut self, bytes: usize) {
        self.since += bytes;
        if self.since > self.threshold && !self.wants_collection {
            self.request_collection();
        }
    }

    /// Ask for a collection at the next safepoint.
    #[cold]
    pub fn request_collection(&mut self) {
        self.wants_collection = true;
        self.interrupt();
    }

    /// Make the machine look up at its next safepoint.
    pub fn interrupt(&mut self) {
        if self.fuel > 0 {
            self.fuel_reserve = self.fuel;
            self.fuel = 0;
        }
    }

    /// The machine has looked up: give back the fuel that [`Heap::interrupt`] took. Returns whether a
    /// collection was asked for.
    pub fn resume(&mut self) -> bool {
        let wanted = self.wants_collection;
        if !self.stress {
            self.wants_collection = false;
            self.fuel = if self.fuel_reserve > 0 { self.fuel_reserve } else { FUEL_SLICE };
            self.fuel_reserve = 0;
        }
        wanted
    }

    #[cold]
    #[inline(never)]
    fn refill(&mut self, class: usize) -> *mut FreeCell {
        while let Some(block) = {
            let c = &mut self.classes[class];
            let i = c.cursor;
            c.cursor += 1;
            c.blocks.get_mut(i)
        } {
            if std::mem::replace(&mut block.swept, true) {
                continue;
            }
            let (memory, cells) = (block.memory, block.cells);
            let (head, freed) = self.sweep_block(memory, class, cells);
            if !head.is_null() {
                self.charge(freed * class * GRAIN);
                return head;
            }
        }
        let size = class * GRAIN;
        let full = BLOCK / size;
        if self.classes[class].blocks.last().is_none_or(|b| b.cells == full) {
            let layout = Layout::from_size_align(BLOCK, 64).expect("a constant layout");
            let memory = self.memory(layout);
            self.classes[class].blocks.push(Block { memory, cells: 0, swept: true });
            self.stats.committed += BLOCK;
        }
        let c = &mut self.classes[class];
        let block = c.blocks.last_mut().expect("there is one now");
        let memory = block.memory;
        let from = block.cells;
        let to = (from + (STEP / size).max(1)).min(full);
        block.cells = to;
        c.cursor = c.blocks.len();
        let mut head: *mut FreeCell = std::ptr::null_mut();
        for i in (from..to).rev() {
            // SAFETY: cell `i` lies within the block.
            unsafe {
                let cell = memory.add(i * size).cast::<FreeCell>();
                cell.write(FreeCell { header: free_header(class), next: head });
                head = cell;
            }
        }
        self.charge((to - from) * size);
        head
    }

    /// Free the dead cells of a block; returns its free list and how many cells that holds.
    fn sweep_block(&mut self, memory: *mut u8, class: usize, cells: usize) -> (*mut FreeCell, usize) {
        let size = class * GRAIN;
        let mut head: *mut FreeCell = std::ptr::null_mut();
        let mut count = 0;
        for i in (0..cells).rev() {
            // SAFETY: cell `i` lies within the block and starts with a header; a dead object is dropped once,
            // because its cell becomes free here.
            unsafe {
                let cell = memory.add(i * size).cast::<FreeCell>();
                prefetch(memory.wrapping_add(i.wrapping_sub(AHEAD).wrapping_mul(size)));
                let kind = (*cell).header.kind;
                if kind != Kind::Free {
                    if (*cell).header.mark == self.colour || (*cell).header.mark == PERMANENT {
                        continue;
                    }
                    if owns_memory(kind) {
                        finalize(cell.cast());
                    }
                    if cfg!(debug_assertions) {
                        memory.add(i * size).write_bytes(0xDB, size);
                    }
                }
                cell.write(FreeCell { header: free_header(class), next: head });
                head = cell;
                count += 1;
            }
        }
        (head, count)
    }

    // ------------------------------------------------------------ collection

    /// Free at once what the last collection found dead: whoever counts what is left need not wait.
    pub fn sweep(&mut self) {
        for class in 1..CLASSES {
            for i in 0..self.classes[class].blocks.len() {
                let block = &mut self.classes[class].blocks[i];
                if std::mem::replace(&mut block.swept, true) {
                    continue;
                }
                let (memory, cells) = (block.memory, block.cells);
                let (head, _) = self.sweep_block(memory, class, cells);
                let mut last = head;
                // SAFETY: a free list links free cells and ends with null.
                unsafe {
                    while !last.is_null() && !(*last).next.is_null() {
                        last = (*last).next;
                    }
                    if !last.is_null() {
                        (*last).next = self.classes[class].free;
                        self.classes[class].free = head;
                    }
                }
            }
        }
    }

    /// Mark from the roots that `roots` reports, then free everything else (most of it lazily).
    pub fn collect(&mut self, roots: impl FnOnce(&mut Tracer<'_>)) {
        for class in 1..CLASSES {
            for i in 0..self.classes[class].blocks.len() {
                let block = &mut self.classes[class].blocks[i];
                if !std::mem::replace(&mut block.swept, true) {
                    let (memory, cells) = (block.memory, block.cells);
                    // the free list is rebuilt below: only the dropping matters here
                    self.sweep_block(memory, class, cells);
                }
            }
        }
        self.colour ^= 3;
        let mut gray = std::mem::take(&mut self.gray);
        let mut tracer = Tracer::new(self.colour, &mut gray);
        roots(&mut tracer);
        self.shapes.trace(&mut tracer);
        self.strings.trace(&mut tracer);
        for value in [self.infinity, self.negative_infinity] {
            tracer.value(value);
        }
        self.weak.trace_queues(&mut tracer);
        tracer.drain();
        let mut live = tracer.live();
        self.settle_weak();
        if self.weak.has_farewells() {
            let mut tracer = Tracer::new(self.colour, &mut gray);
            self.weak.trace_queues(&mut tracer);
            tracer.drain();
            live += tracer.live();
        }
        self.gray = gray;

        self.strings.forget_positions();
        for class in &mut self.classes {
            class.free = std::ptr::null_mut();
            class.cursor = 0;
            for block in &mut class.blocks {
                block.swept = false;
            }
        }
        let colour = self.colour;
        let mut freed = 0;
        self.large.retain(|large| {
            // SAFETY: a large object is dropped once, when it leaves this list.
            unsafe {
                if (*large.object).mark == colour || (*large.object).mark == PERMANENT {
                    // their cells have no class that would say how large they are
                    live += large.layout.size();
                    return true;
                }
                finalize(large.object);
                dealloc(large.object.cast(), large.layout);
            }
            freed += large.layout.size();
            false
        });
        self.stats.committed -= freed;
        self.stats.collections += 1;
        self.stats.live = live;
        self.since = 0;
        self.pace();
        if self.verify {
            self.verify_heap();
        }
    }

    /// Did the collection that is going on (or the last one) reach the object, or was it made since?
    pub(super) fn is_marked(&self, value: Value) -> bool {
        // SAFETY: the cell of an object that died in this very collection is not reused yet.
        value.as_object().is_none_or(|o| unsafe { (*o).mark == self.colour || (*o).mark == PERMANENT })
    }

    /// Hand every live object to `f`. Right after a collection `dead` gets what that found dead instead.
    pub fn each_object(&self, dead: bool, f: &mut dyn FnMut(Value, Kind)) {
        let mut look = |object: *mut Header| {
            // SAFETY: a cell, live or free, starts with a header.
            let (kind, mark) = unsafe { ((*object).kind, (*object).mark) };
            let live = mark == self.colour || mark == PERMANENT;
            if kind != Kind::Free && kind != Kind::StrBuffer && live != dead {
                f(Value::object(object), kind);
            }
        };
        for (class, c) in self.classes.iter().enumerate().skip(1) {
            for block in &c.blocks {
                for i in 0..block.cells {
                    // SAFETY: cell `i` lies within the block.
                    look(unsafe { block.memory.add(i * class * GRAIN).cast::<Header>() });
                }
            }
        }
        for large in &self.large {
            look(large.object);
        }
    }

    /// The objects that an object refers to directly.
    pub fn children(&self, value: Value) -> Vec<Value> {
        let Some(object) = value.as_object() else { return Vec::new() };
        let mut gray = Vec::new();
        // SAFETY: a live, complete object.
        unsafe { trace_object(object, &mut Tracer::inspecting(&mut gray)) };
        // SAFETY: what a live object refers to is live.
        gray.into_iter().filter(|&o| unsafe { (*o).kind } != Kind::StrBuffer).map(Value::object).collect()
    }

    /// Check what every collection must leave: each live object points to live objects only.
    ///
    /// # Panics
    /// Where the heap is damaged: there is no way to go on.
    fn verify_heap(&self) {
        let check = |object: *mut Header| {
            let mut gray = Vec::new();
            // a colour that no object has: the tracer then reports every child once
            let mut tracer = Tracer::inspecting(&mut gray);
            // SAFETY: live objects are complete at a safepoint.
            unsafe { trace_object(object, &mut tracer) };
            for child in gray {
                // SAFETY: reading the header of a cell, live or free.
                let header = unsafe { &*child };
                assert!(
                    header.kind != Kind::Free && (header.mark == self.colour || header.mark == PERMANENT),
                    "heap: a live object points to a dead one"
                );
                assert!(self.shapes.exists(header.shape), "heap: an object has no shape");
            }
        };
        for (class, c) in self.classes.iter().enumerate().skip(1) {
            for block in &c.blocks {
                for i in 0..block.cells {
                    // SAFETY: cell `i` lies within the block.
                    unsafe {
                        let header = block.memory.add(i * class * GRAIN).cast::<Header>();
                        if (*header).kind != Kind::Free && (*header).mark == self.colour {
                            check(header);
                        }
                    }
                }
            }
        }
        for large in &self.large {
            check(large.object);
        }
    }

    // ------------------------------------------------------------ numbers

    /// A float value.
    #[inline(always)]
    pub fn float(&mut self, f: f64) -> Value {
        match Value::try_float(f) {
            Some(value) => value,
            None => self.float_slow(f),
        }
    }

    #[cold]
    #[inline(never)]
    fn float_slow(&mut self, f: f64) -> Value {
        if f == f64::INFINITY {
            self.infinity
        } else if f == f64::NEG_INFINITY {
            self.negative_infinity
        } else {
            // every NaN is an object of its own: containers tell them apart
            self.box_float(f)
        }
    }

    fn box_float(&mut self, value: f64) -> Value {
        // SAFETY: the payload is written at once.
        unsafe {
            let object = self
                .allocate(size_of::<BoxedFloat>(), Kind::Float, super::shape::builtin::FLOAT)
                .cast::<BoxedFloat>();
            (&raw mut (*object).value).write(value);
            Value::object(object)
        }
    }
}

fn free_header(class: usize) -> Header {
    Header { kind: Kind::Free, mark: 0, slots: 0, size_class: class as u8, shape: ShapeId(0) }
}

impl Header {
    /// Bytes of the object's cell; 0 when it has an allocation of its own.
    pub fn cell_size(&self) -> usize {
        self.size_class as usize * GRAIN
    }
}

impl Drop for Heap {
    fn drop(&mut self) {
        let block_layout = Layout::from_size_align(BLOCK, 64).expect("a constant layout");
        for (class, c) in self.classes.iter().enumerate().skip(1) {
            for block in &c.blocks {
                for i in 0..block.cells {
                    // SAFETY: every live object is dropped once, then its block is freed.
                    unsafe {
                        let header = block.memory.add(i * class * GRAIN).cast::<Header>();
                        if (*header).kind != Kind::Free {
                            finalize(header);
                        }
                    }
                }
                // SAFETY: allocated with this layout.
                unsafe { dealloc(block.memory, block_layout) };
            }
        }
        for large in &self.large {
            // SAFETY: as above.
            unsafe {
                finalize(large.object);
                dealloc(large.object.cast(), large.layout);
            }
        }
    }
}
