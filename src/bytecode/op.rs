//! The instructions: one typed variant each, 8 bytes, executed as written.
//!
//! A code runs in a window of registers: parameters first, then other locals, then temporaries. Register
//! operands are `u8`; a function with more than 250 locals keeps the surplus in registers above 255 that only
//! the wide moves reach. Jump distances (`to`) count instructions from the one *after* the jump.
//! Inline caches are atomics only so that a [`Code`](super::Code) may be shared between threads before an
//! interpreter takes its own copy; they are always used relaxed.
//!
//! An instruction has no effect before its last possible failure, unless it calls out.

use std::sync::atomic::{AtomicU8, AtomicU32, Ordering::Relaxed};

/// A register of the running window.
pub type Reg = u8;
/// An index into [`Code::names`](super::Code::names).
pub type NameIndex = u16;
/// A jump distance in instructions, from the instruction after the jump.
pub type Jump = i32;

/// A 32-bit inline cache cell; 0 when empty.
#[derive(Debug, Default)]
#[repr(transparent)]
pub struct Cache32(AtomicU32);

impl Cache32 {
    pub const fn new(value: u32) -> Cache32 {
        Cache32(AtomicU32::new(value))
    }
    #[inline(always)]
    pub fn get(&self) -> u32 {
        self.0.load(Relaxed)
    }
    #[inline(always)]
    pub fn set(&self, value: u32) {
        self.0.store(value, Relaxed)
    }
}

impl Clone for Cache32 {
    fn clone(&self) -> Cache32 {
        Cache32::new(self.get())
    }
}

/// An 8-bit inline cache cell.
#[derive(Debug, Default)]
#[repr(transparent)]
pub struct Cache8(AtomicU8);

impl Cache8 {
    pub const fn new(value: u8) -> Cache8 {
        Cache8(AtomicU8::new(value))
    }
    #[inline(always)]
    pub fn get(&self) -> u8 {
        self.0.load(Relaxed)
    }
    #[inline(always)]
    pub fn set(&self, value: u8) {
        self.0.store(value, Relaxed)
    }
}

impl Clone for Cache8 {
    fn clone(&self) -> Cache8 {
        Cache8::new(self.get())
    }
}

/// The comparison a [`Op::Compare`] makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Comparison {
    Less,
    LessEq,
    Equal,
    NotEqual,
    Greater,
    GreaterEq,
}

/// `!s`, `!r`, `!a` of a replacement field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Conversion {
    None,
    Str,
    Repr,
    Ascii,
}

/// A special method that a statement looks up on the type of its operand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Special {
    Enter,
    Exit,
    AsyncEnter,
    AsyncExit,
}

/// What asks for an awaitable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum AwaitPlace {
    Expression,
    /// `async with` awaits what `__aenter__` gives.
    Enter,
    /// `async with` awaits what `__aexit__` gives.
    Exit,
}

/// What a type parameter of PEP 695 declares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum TypeParamKind {
    Var,
    /// A variable whose bound is written as a tuple: the types it may be.
    Constrained,
    Tuple,
    Spec,
}

/// Bits of [`Op::MakeFunction::parts`]: which optional values stand, in this order, from `base` on.
pub mod function_parts {
    /// A tuple of the defaults of the last positional parameters.
    pub const DEFAULTS: u8 = 1;
    /// A dict of the defaults of keyword-only parameters.
    pub const KEYWORD_DEFAULTS: u8 = 2;
    /// A dict of annotations.
    pub const ANNOTATIONS: u8 = 4;
}

/// The "no register" operand where a register is optional.
pub const NO_REG: Reg = 255;

#[derive(Debug, Clone)]
#[repr(u8)]
pub enum Op {
    // ------------------------------------------------------------ constants and moves
    /// `dst = constants[index]`
    LoadConst {
        dst: Reg,
        index: u32,
    },
    /// `dst = value`
    LoadInt {
        dst: Reg,
        value: i32,
    },
    LoadNone {
        dst: Reg,
    },
    LoadBool {
        dst: Reg,
        value: bool,
    },
    /// `dst = src`
    Move {
        dst: Reg,
        src: Reg,
    },
    /// `dst = wide register src`
    MoveFromWide {
        dst: Reg,
        src: u16,
    },
    /// `wide register dst = src`
    MoveToWide {
        src: Reg,
        dst: u16,
    },

    // ------------------------------------------------------------ variables
    /// Make a local unbound (`del x`, the end of `except … as x`).
    Unset {
        reg: Reg,
    },
    /// Raise `UnboundLocalError` if a local is unbound; emitted only where the compiler cannot prove it bound.
    CheckLocal {
        reg: Reg,
        name: NameIndex,
    },
    /// `dst = globals[name]`, else the builtin of that name, else `NameError`. A [`Op::Data`] follows.
    GetGlobal {
        dst: Reg,
        name: NameIndex,
        entry: Cache32,
    },
    /// `globals[name] = src`
    SetGlobal {
        src: Reg,
        name: NameIndex,
        entry: Cache32,
    },
    /// `del globals[name]`; `NameError` if there is none.
    DelGlobal {
        name: NameIndex,
    },
    /// `dst = namespace[name]`, else as [`Op::GetGlobal`]: names in class bodies and in `exec` with locals.
    GetName {
        dst: Reg,
        namespace: Reg,
        name: NameIndex,
    },
    /// `dst = namespace[name]`, else the content of free cell `index`: names of outer functions in class bodies.
    GetNameOrFree {
        dst: Reg,
        namespace: Reg,
        name: NameIndex,
        index: u16,
    },
    /// `namespace[name] = src`
    SetName {
        src: Reg,
        namespace: Reg,
        name: NameIndex,
    },
    DelName {
        namespace: Reg,
        name: NameIndex,
    },
    /// `reg = a new cell that holds the old content of reg`: a captured parameter, at entry.
    WrapCell {
        reg: Reg,
    },
    /// `dst = a new empty cell`
    NewCell {
        dst: Reg,
    },
    /// `dst = content of the cell in register cell`; `UnboundLocalError` if empty.
    GetCell {
        dst: Reg,
        cell: Reg,
        name: NameIndex,
    },
    SetCell {
        cell: Reg,
        src: Reg,
    },
    /// Empty a cell; `UnboundLocalError` if it was empty.
    DelCell {
        cell: Reg,
        name: NameIndex,
    },
    /// `dst = content of the running function's captured cell index`; `NameError` if empty.
    GetFree {
        dst: Reg,
        index: u16,
        name: NameIndex,
    },
    SetFree {
        src: Reg,
        index: u16,
    },
    DelFree {
        index: u16,
        name: NameIndex,
    },

    // ------------------------------------------------------------ operators
    Add {
        dst: Reg,
        a: Reg,
        b: Reg,
        in_place: bool,
    },
    Sub {
        dst: Reg,
        a: Reg,
        b: Reg,
        in_place: bool,
    },
    Mul {
        dst: Reg,
        a: Reg,
        b: Reg,
        in_place: bool,
    },
    Div {
        dst: Reg,
        a: Reg,
        b: Reg,
        in_place: bool,
    },
    FloorDiv {
        dst: Reg,
        a: Reg,
        b: Reg,
        in_place: bool,
    },
    Mod {
        dst: Reg,
        a: Reg,
        b: Reg,
        in_place: bool,
    },
    Pow {
        dst: Reg,
        a: Reg,
        b: Reg,
        in_place: bool,
    },
    MatMul {
        dst: Reg,
        a: Reg,
        b: Reg,
        in_place: bool,
    },
    LShift {
        dst: Reg,
        a: Reg,
        b: Reg,
        in_place: bool,
    },
    RShift {
        dst: Reg,
        a: Reg,
        b: Reg,
        in_place: bool,
    },
    BitAnd {
        dst: Reg,
        a: Reg,
        b: Reg,
        in_place: bool,
    },
    BitOr {
        dst: Reg,
        a: Reg,
        b: Reg,
        in_place: bool,
    },
    BitXor {
        dst: Reg,
        a: Reg,
        b: Reg,
        in_place: bool,
    },
    /// The same with a small literal as right operand.
    AddInt {
        dst: Reg,
        a: Reg,
        in_place: bool,
        value: i32,
    },
    SubInt {
        dst: Reg,
        a: Reg,
        in_place: bool,
        value: i32,
    },
    MulInt {
        dst: Reg,
        a: Reg,
        in_place: bool,
        value: i32,
    },
    /// `value` is not 0.
    FloorDivInt {
        dst: Reg,
        a: Reg,
        in_place: bool,
        value: i32,
    },
    /// `value` is not 0.
    ModInt {
        dst: Reg,
        a: Reg,
        in_place: bool,
        value: i32,
    },
    BitAndInt {
        dst: Reg,
        a: Reg,
        in_place: bool,
        value: i32,
    },
    Negative {
        dst: Reg,
        a: Reg,
    },
    Positive {
        dst: Reg,
        a: Reg,
    },
    Invert {
        dst: Reg,
        a: Reg,
    },
    /// `dst = not a`
    Not {
        dst: Reg,
        a: Reg,
    },
    /// `dst = a <op> b`
    Compare {
        dst: Reg,
        a: Reg,
        b: Reg,
        op: Comparison,
    },
    /// `dst = (a is b) != negate`
    Is {
        dst: Reg,
        a: Reg,
        b: Reg,
        negate: bool,
    },
    /// `dst = (a in b) != negate`
    Contains {
        dst: Reg,
        a: Reg,
        b: Reg,
        negate: bool,
    },

    // ------------------------------------------------------------ jumps
    Jump {
        to: Jump,
    },
    /// A jump back: the loop's safepoint.
    Loop {
        to: Jump,
    },
    JumpIfTrue {
        a: Reg,
        to: Jump,
    },
    JumpIfFalse {
        a: Reg,
        to: Jump,
    },
    JumpIfNone {
        a: Reg,
        to: Jump,
    },
    JumpIfNotNone {
        a: Reg,
        to: Jump,
    },
    /// Jump if `a is b`.
    JumpIfIs {
        a: Reg,
        b: Reg,
        to: Jump,
    },
    JumpIfIsNot {
        a: Reg,
        b: Reg,
        to: Jump,
    },
    /// Jump if `a in b`.
    JumpIfIn {
        a: Reg,
        b: Reg,
        to: Jump,
    },
    JumpIfNotIn {
        a: Reg,
        b: Reg,
        to: Jump,
    },
    /// Jump if `a < b` is true.
    JumpIfLess {
        a: Reg,
        b: Reg,
        to: Jump,
    },
    JumpIfLessEq {
        a: Reg,
        b: Reg,
        to: Jump,
    },
    JumpIfEqual {
        a: Reg,
        b: Reg,
        to: Jump,
    },
    JumpIfNotEqual {
        a: Reg,
        b: Reg,
        to: Jump,
    },
    JumpIfGreater {
        a: Reg,
        b: Reg,
        to: Jump,
    },
    JumpIfGreaterEq {
        a: Reg,
        b: Reg,
        to: Jump,
    },
    /// Jump if `a < b` is false (which is not `a >= b`: think of NaN).
    JumpUnlessLess {
        a: Reg,
        b: Reg,
        to: Jump,
    },
    JumpUnlessLessEq {
        a: Reg,
        b: Reg,
        to: Jump,
    },
    JumpUnlessEqual {
        a: Reg,
        b: Reg,
        to: Jump,
    },
    JumpUnlessNotEqual {
        a: Reg,
        b: Reg,
        to: Jump,
    },
    JumpUnlessGreater {
        a: Reg,
        b: Reg,
        to: Jump,
    },
    JumpUnlessGreaterEq {
        a: Reg,
        b: Reg,
        to: Jump,
    },
    /// The same with a small literal as right operand.
    JumpIfLessInt {
        a: Reg,
        value: i16,
        to: Jump,
    },
    JumpIfLessEqInt {
        a: Reg,
        value: i16,
        to: Jump,
    },
    JumpIfEqualInt {
        a: Reg,
        value: i16,
        to: Jump,
    },
    JumpIfNotEqualInt {
        a: Reg,
        value: i16,
        to: Jump,
    },
    JumpIfGreaterInt {
        a: Reg,
        value: i16,
        to: Jump,
    },
    JumpIfGreaterEqInt {
        a: Reg,
        value: i16,
        to: Jump,
    },
    JumpUnlessLessInt {
        a: Reg,
        value: i16,
        to: Jump,
    },
    JumpUnlessLessEqInt {
        a: Reg,
        value: i16,
        to: Jump,
    },
    JumpUnlessEqualInt {
        a: Reg,
        value: i16,
        to: Jump,
    },
    JumpUnlessNotEqualInt {
        a: Reg,
        value: i16,
        to: Jump,
    },
    JumpUnlessGreaterInt {
        a: Reg,
        value: i16,
        to: Jump,
    },
    JumpUnlessGreaterEqInt {
        a: Reg,
        value: i16,
        to: Jump,
    },

    // ------------------------------------------------------------ iteration
    /// `dst = iter(src)`
    GetIter {
        dst: Reg,
        src: Reg,
    },
    /// `dst = next(iter)`, or jump when it is exhausted. The jump back is the loop's safepoint.
    ForIter {
        iter: Reg,
        dst: Reg,
        to: Jump,
    },
    /// `base..base+count = the items of src`; `ValueError` unless there are exactly `count`.
    Unpack {
        src: Reg,
        base: Reg,
        count: u16,
    },
    /// `before` items, a list of the rest, `after` items, from `base` on.
    UnpackStar {
        src: Reg,
        base: Reg,
        before: u8,
        after: u8,
    },

    // ------------------------------------------------------------ attributes and items
    /// `dst = obj.name`. Fast where `obj`'s shape is `shape`: the value is in inline slot `slot`.
    /// A [`Op::Data`] follows (the name; the shape of the second-level cache).
    GetAttr {
        dst: Reg,
        obj: Reg,
        slot: Cache8,
        shape: Cache32,
    },
    /// `obj.name = src`. Two [`Op::Data`] follow (the name; the shape after the store when it adds one).
    SetAttr {
        obj: Reg,
        src: Reg,
        slot: Cache8,
        shape: Cache32,
    },
    DelAttr {
        obj: Reg,
        name: NameIndex,
    },
    /// `base = the callable, base+1 = self` for `obj.name(…)`; where no receiver is to be passed, `base+1` is
    /// undefined. Three [`Op::Data`] follow (the name and the epoch; the method's word, low and high half).
    LoadMethod {
        base: Reg,
        obj: Reg,
        shape: Cache32,
    },
    /// As [`Op::LoadMethod`] for `super().name(…)`: `base` holds the class, `base+1` the receiver.
    LoadSuperMethod {
        base: Reg,
        name: NameIndex,
    },
    /// `dst = the special method of obj's type, bound to obj`; `TypeError` naming the protocol if it has none.
    LoadSpecial {
        dst: Reg,
        obj: Reg,
        which: Special,
    },
    GetItem {
        dst: Reg,
        obj: Reg,
        key: Reg,
    },
    /// `dst = obj[index]`
    GetItemInt {
        dst: Reg,
        obj: Reg,
        index: i32,
    },
    SetItem {
        obj: Reg,
        key: Reg,
        src: Reg,
    },
    DelItem {
        obj: Reg,
        key: Reg,
    },
    /// Operands of the instruction before it: a name and cache cells.
    Data {
        kind: Cache8,
        name: NameIndex,
        value: Cache32,
    },

    // ------------------------------------------------------------ building
    /// `dst = [base, …, base+count-1]`
    BuildList {
        dst: Reg,
        base: Reg,
        count: u16,
    },
    BuildTuple {
        dst: Reg,
        base: Reg,
        count: u16,
    },
    BuildSet {
        dst: Reg,
        base: Reg,
        count: u16,
    },
    /// `count` pairs: key, value, key, value, …
    BuildDict {
        dst: Reg,
        base: Reg,
        count: u16,
    },
    /// `dst = slice(base, base+1, base+2)`
    BuildSlice {
        dst: Reg,
        base: Reg,
    },
    /// `dst = the concatenation of count strings`
    BuildString {
        dst: Reg,
        base: Reg,
        count: u16,
    },
    ListAppend {
        list: Reg,
        src: Reg,
    },
    /// `list.extend(src)`: for `[*src]`, and for `callee(*src)`, whose messages name the callee
    /// ([`NO_REG`] in a display).
    ListExtend {
        list: Reg,
        src: Reg,
        callee: Reg,
    },
    SetAdd {
        set: Reg,
        src: Reg,
    },
    SetUpdate {
        set: Reg,
        src: Reg,
    },
    /// `dict[key] = src`
    DictSet {
        dict: Reg,
        key: Reg,
        src: Reg,
    },
    /// `dict.update(src)`, for `{**src}`.
    DictUpdate {
        dict: Reg,
        src: Reg,
    },
    /// For `f(**src)`: `TypeError` if `src` is no mapping, has a key that is not a string or is already there.
    /// `callee` names the function in the message.
    DictMerge {
        dict: Reg,
        src: Reg,
        callee: Reg,
    },
    /// `dst = tuple(list)`, a list that nothing else refers to.
    ListToTuple {
        dst: Reg,
        list: Reg,
    },
    /// `dst = format(conversion(src), spec)`; `spec` is [`NO_REG`] for none. The result is a `str`.
    Format {
        dst: Reg,
        src: Reg,
        spec: Reg,
        conversion: Conversion,
    },

    // ------------------------------------------------------------ calls
    /// `dst = base(base+1, …, base+argc)`
    Call {
        dst: Reg,
        base: Reg,
        argc: u8,
    },
    /// After [`Op::LoadMethod`]: `dst = base([base+1,] base+2, …, base+1+argc)`
    CallMethod {
        dst: Reg,
        base: Reg,
        argc: u8,
    },
    /// [`Op::Call`] in a body that can suspend: the window moves to the runner stack.
    CallOut {
        dst: Reg,
        base: Reg,
        argc: u8,
    },
    /// [`Op::CallMethod`] in a body that can suspend.
    CallMethodOut {
        dst: Reg,
        base: Reg,
        argc: u8,
    },
    /// The layout of [`Op::CallMethod`] (`base+1` undefined for a plain call); the last arguments are named by
    /// the tuple of strings `constants[names]`. `argc` counts them too.
    CallKeywords {
        dst: Reg,
        base: Reg,
        argc: u8,
        names: u32,
    },
    /// `dst = base(*base+1, **base+2)`: a tuple, and a dict or `None`.
    CallSpread {
        dst: Reg,
        base: Reg,
    },
    Return {
        src: Reg,
    },
    ReturnNone,

    // ------------------------------------------------------------ suspension
    /// Hand `src` to whoever resumed the generator; on resumption `dst` is what was sent.
    Yield {
        dst: Reg,
        src: Reg,
    },
    /// `yield` in an asynchronous generator.
    YieldAsync {
        dst: Reg,
        src: Reg,
    },
    /// `dst = the iterator that `await src` runs`; `TypeError` if `src` cannot be awaited.
    GetAwaitable {
        dst: Reg,
        src: Reg,
        place: AwaitPlace,
    },
    /// `dst = the iterator that `yield from src` runs`
    GetYieldFromIter {
        dst: Reg,
        src: Reg,
    },
    /// Run `iter` to its end, passing on what it yields and what is sent or thrown; `dst = its result`.
    Delegate {
        dst: Reg,
        iter: Reg,
    },
    /// `dst = aiter(src)`
    GetAsyncIter {
        dst: Reg,
        src: Reg,
    },
    /// `dst = the awaitable of anext(iter)`, ready for [`Op::Delegate`].
    GetAsyncNext {
        dst: Reg,
        iter: Reg,
    },
    /// Jump if `exc` is a `StopAsyncIteration`, else raise it again.
    EndAsyncFor {
        exc: Reg,
        to: Jump,
    },

    // ------------------------------------------------------------ exceptions
    /// `raise src` (a class is called without arguments first)
    Raise {
        src: Reg,
    },
    /// `raise src from cause`
    RaiseFrom {
        src: Reg,
        cause: Reg,
    },
    /// Raise an exception again as it is: no context, no new traceback entry for this line.
    Reraise {
        exc: Reg,
    },
    /// A bare `raise`.
    RaiseHandled,
    /// `save = the exception being handled; the exception being handled = exc`: the entry of a handler.
    PushHandled {
        save: Reg,
        exc: Reg,
    },
    /// `the exception being handled = save`: every way out of a handler.
    PopHandled {
        save: Reg,
    },
    /// Jump unless `exc` is an instance of `class` (a class or a tuple of classes; else `TypeError`).
    JumpUnlessMatches {
        exc: Reg,
        class: Reg,
        to: Jump,
    },
    /// `except*`: `matched, rest = rest.split(class)`; a naked exception is wrapped; either may be `None`.
    SplitGroup {
        matched: Reg,
        rest: Reg,
        class: Reg,
    },
    /// `dst = what a try/except* has to raise in the end, or None`: from the original exception, the unhandled
    /// rest (or `None`) and the list of exceptions raised in handlers.
    CombineGroup {
        dst: Reg,
        original: Reg,
        rest: Reg,
        raised: Reg,
    },
    /// `base, base+1, base+2 = type(exc), exc, exc.__traceback__`: the arguments of `__exit__`.
    ExceptionTriple {
        base: Reg,
        exc: Reg,
    },
    /// `dst = AssertionError`, whatever the name is bound to.
    LoadAssertionError {
        dst: Reg,
    },

    // ------------------------------------------------------------ definitions
    /// `dst = a function of children[code]`, with the parts of [`function_parts`] from `base` on. Cells are
    /// captured as the child's `captures` list says.
    MakeFunction {
        dst: Reg,
        base: Reg,
        parts: u8,
        code: u32,
    },
    /// `dst = the function that makes classes`: called with body, name, bases and keywords.
    LoadBuildClass {
        dst: Reg,
    },
    /// `dst = a type variable (or alike)`: `base` holds a function that computes its bound or its constraints,
    /// `base+1` one that computes its default, or `None`.
    MakeTypeParam {
        dst: Reg,
        base: Reg,
        kind: TypeParamKind,
        name: NameIndex,
    },
    /// `dst = type alias: name = names[name], base = type parameters (a tuple), base+1 = a function that
    /// computes the value`
    MakeTypeAlias {
        dst: Reg,
        base: Reg,
        name: NameIndex,
    },

    // ------------------------------------------------------------ imports
    /// `dst = import names[name]` with `level` leading dots: the top package, or with `leaf` the module itself.
    Import {
        dst: Reg,
        level: u8,
        leaf: bool,
        name: u32,
    },
    /// `dst = from module import name`
    ImportFrom {
        dst: Reg,
        module: Reg,
        name: NameIndex,
    },
    /// `from module import *` into the globals, or into the namespace register of a class body.
    ImportStar {
        module: Reg,
        namespace: Reg,
    },

    // ------------------------------------------------------------ patterns
    /// Jump unless `src` is a sequence (no str, bytes, bytearray).
    JumpUnlessSequence {
        src: Reg,
        to: Jump,
    },
    JumpUnlessMapping {
        src: Reg,
        to: Jump,
    },
    /// Jump unless `len(src) == length`, or `>= length` with `or_more`.
    JumpUnlessLength {
        src: Reg,
        length: u8,
        or_more: bool,
        to: Jump,
    },
    /// `base..base+count = the values of the keys in those registers`; jump if one is missing.
    MatchKeys {
        src: Reg,
        base: Reg,
        count: u8,
        to: Jump,
    },
    /// `dst = a dict of src without the keys base..base+count`
    MatchRest {
        dst: Reg,
        src: Reg,
        base: Reg,
        count: u8,
    },
    /// If `src` is an instance of the class in `base`: `base.. = its positional attributes by __match_args__,
    /// then its attributes named by the tuple in base+1`; else jump. `positional` counts the first.
    MatchClass {
        src: Reg,
        base: Reg,
        positional: u8,
        to: Jump,
    },
}

const _: () = assert!(std::mem::size_of::<Op>() == 8);
