//! What the operands of an instruction are: one description for the disassembler, the verifier and the compiler.

use super::op::{Jump, Op, Reg};

/// One operand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Operand {
    Reg(Reg),
    /// A register, or [`NO_REG`](super::op::NO_REG).
    MaybeReg(Reg),
    /// So many registers from the first on.
    Range(Reg, u16),
    /// A register only the wide moves reach.
    Wide(u16),
    Constant(u32),
    Name(u32),
    /// A captured cell.
    Free(u16),
    Child(u32),
    Jump(Jump),
    Int(i32),
    /// A word that is printed when the flag is set.
    Flag(&'static str, bool),
    /// Bits of [`function_parts`](super::op::function_parts).
    Parts(u8),
    Word(String),
}

impl Op {
    /// Hand every operand to `f`, in the order of the fields; caches are left out.
    pub fn operands(&self, f: &mut dyn FnMut(Operand)) {
        match self {
            Op::LoadConst { dst, index } => {
                f(Operand::Reg(*dst));
                f(Operand::Constant(*index));
            }
            Op::LoadInt { dst, value } => {
                f(Operand::Reg(*dst));
                f(Operand::Int(*value));
            }
            Op::LoadNone { dst }
            | Op::NewCell { dst }
            | Op::LoadAssertionError { dst }
            | Op::LoadBuildClass { dst } => {
                f(Operand::Reg(*dst));
            }
            Op::LoadBool { dst, value } => {
                f(Operand::Reg(*dst));
                f(Operand::Flag(if *value { "True" } else { "False" }, true));
            }
            Op::Move { dst, src }
            | Op::GetIter { dst, src }
            | Op::Yield { dst, src }
            | Op::YieldAsync { dst, src }
            | Op::GetAwaitable { dst, src, place: _ }
            | Op::GetYieldFromIter { dst, src }
            | Op::GetAsyncIter { dst, src } => {
                f(Operand::Reg(*dst));
                f(Operand::Reg(*src));
            }
            Op::MoveFromWide { dst, src } => {
                f(Operand::Reg(*dst));
                f(Operand::Wide(*src));
            }
            Op::MoveToWide { src, dst } => {
                f(Operand::Reg(*src));
                f(Operand::Wide(*dst));
            }
            Op::Unset { reg } | Op::WrapCell { reg } => {
                f(Operand::Reg(*reg));
            }
            Op::CheckLocal { reg, name } => {
                f(Operand::Reg(*reg));
                f(Operand::Name(u32::from(*name)));
            }
            Op::GetGlobal { dst, name, .. } => {
                f(Operand::Reg(*dst));
                f(Operand::Name(u32::from(*name)));
            }
            Op::SetGlobal { src, name, .. } => {
                f(Operand::Reg(*src));
                f(Operand::Name(u32::from(*name)));
            }
            Op::DelGlobal { name } | Op::Data { name, .. } => {
                f(Operand::Name(u32::from(*name)));
            }
            Op::GetName { dst, namespace, name } => {
                f(Operand::Reg(*dst));
                f(Operand::Reg(*namespace));
                f(Operand::Name(u32::from(*name)));
            }
            Op::GetNameOrFree { dst, namespace, name, index } => {
                f(Operand::Reg(*dst));
                f(Operand::Reg(*namespace));
                f(Operand::Name(u32::from(*name)));
                f(Operand::Free(*index));
            }
            Op::SetName { src, namespace, name } => {
                f(Operand::Reg(*src));
                f(Operand::Reg(*namespace));
                f(Operand::Name(u32::from(*name)));
            }
            Op::DelName { namespace, name } => {
                f(Operand::Reg(*namespace));
                f(Operand::Name(u32::from(*name)));
            }
            Op::GetCell { dst, cell, name } => {
                f(Operand::Reg(*dst));
                f(Operand::Reg(*cell));
                f(Operand::Name(u32::from(*name)));
            }
            Op::SetCell { cell, src } => {
                f(Operand::Reg(*cell));
                f(Operand::Reg(*src));
            }
            Op::DelCell { cell, name } => {
                f(Operand::Reg(*cell));
                f(Operand::Name(u32::from(*name)));
            }
            Op::GetFree { dst, index, name } => {
                f(Operand::Reg(*dst));
                f(Operand::Free(*index));
                f(Operand::Name(u32::from(*name)));
            }
            Op::SetFree { src, index } => {
                f(Operand::Reg(*src));
                f(Operand::Free(*index));
            }
            Op::DelFree { index, name } => {
                f(Operand::Free(*index));
                f(Operand::Name(u32::from(*name)));
            }
            Op::Add { dst, a, b, in_place }
            | Op::Sub { dst, a, b, in_place }
            | Op::Mul { dst, a, b, in_place }
            | Op::Div { dst, a, b, in_place }
            | Op::FloorDiv { dst, a, b, in_place }
            | Op::Mod { dst, a, b, in_place }
            | Op::Pow { dst, a, b, in_place }
            | Op::MatMul { dst, a, b, in_place }
            | Op::LShift { dst, a, b, in_place }
            | Op::RShift { dst, a, b, in_place }
            | Op::BitAnd { dst, a, b, in_place }
            | Op::BitOr { dst, a, b, in_place }
            | Op::BitXor { dst, a, b, in_place } => {
                f(Operand::Reg(*dst));
                f(Operand::Reg(*a));
                f(Operand::Reg(*b));
                f(Operand::Flag("in_place", *in_place));
            }
            Op::AddInt { dst, a, in_place, value }
            | Op::SubInt { dst, a, in_place, value }
            | Op::MulInt { dst, a, in_place, value }
            | Op::FloorDivInt { dst, a, in_place, value }
            | Op::ModInt { dst, a, in_place, value }
            | Op::BitAndInt { dst, a, in_place, value } => {
                f(Operand::Reg(*dst));
                f(Operand::Reg(*a));
                f(Operand::Flag("in_place", *in_place));
                f(Operand::Int(*value));
            }
            Op::Negative { dst, a }
            | Op::Positive { dst, a }
            | Op::Invert { dst, a }
            | Op::Not { dst, a } => {
                f(Operand::Reg(*dst));
                f(Operand::Reg(*a));
            }
            Op::Compare { dst, a, b, op } => {
                f(Operand::Reg(*dst));
                f(Operand::Reg(*a));
                f(Operand::Reg(*b));
                f(Operand::Word(format!("{op:?}")));
            }
            Op::Is { dst, a, b, negate } | Op::Contains { dst, a, b, negate } => {
                f(Operand::Reg(*dst));
                f(Operand::Reg(*a));
                f(Operand::Reg(*b));
                f(Operand::Flag("negate", *negate));
            }
            Op::Jump { to } | Op::Loop { to } => {
                f(Operand::Jump(*to));
            }
            Op::JumpIfTrue { a, to }
            | Op::JumpIfFalse { a, to }
            | Op::JumpIfNone { a, to }
            | Op::JumpIfNotNone { a, to } => {
                f(Operand::Reg(*a));
                f(Operand::Jump(*to));
            }
            Op::JumpIfIs { a, b, to }
            | Op::JumpIfIsNot { a, b, to }
            | Op::JumpIfIn { a, b, to }
            | Op::JumpIfNotIn { a, b, to }
            | Op::JumpIfLess { a, b, to }
            | Op::JumpIfLessEq { a, b, to }
            | Op::JumpIfEqual { a, b, to }
            | Op::JumpIfNotEqual { a, b, to }
            | Op::JumpIfGreater { a, b, to }
            | Op::JumpIfGreaterEq { a, b, to }
            | Op::JumpUnlessLess { a, b, to }
            | Op::JumpUnlessLessEq { a, b, to }
            | Op::JumpUnlessEqual { a, b, to }
            | Op::JumpUnlessNotEqual { a, b, to }
            | Op::JumpUnlessGreater { a, b, to }
            | Op::JumpUnlessGreaterEq { a, b, to } => {
                f(Operand::Reg(*a));
                f(Operand::Reg(*b));
                f(Operand::Jump(*to));
            }
            Op::JumpIfLessInt { a, value, to }
            | Op::JumpIfLessEqInt { a, value, to }
            | Op::JumpIfEqualInt { a, value, to }
            | Op::JumpIfNotEqualInt { a, value, to }
            | Op::JumpIfGreaterInt { a, value, to }
            | Op::JumpIfGreaterEqInt { a, value, to }
            | Op::JumpUnlessLessInt { a, value, to }
            | Op::JumpUnlessLessEqInt { a, value, to }
            | Op::JumpUnlessEqualInt { a, value, to }
            | Op::JumpUnlessNotEqualInt { a, value, to }
            | Op::JumpUnlessGreaterInt { a, value, to }
            | Op::JumpUnlessGreaterEqInt { a, value, to } => {
                f(Operand::Reg(*a));
                f(Operand::Int(i32::from(*value)));
                f(Operand::Jump(*to));
            }
            Op::ForIter { iter, dst, to } => {
                f(Operand::Reg(*iter));
                f(Operand::Reg(*dst));
                f(Operand::Jump(*to));
            }
            Op::Unpack { src, base, count } => {
                f(Operand::Reg(*src));
                f(Operand::Range(*base, *count));
            }
            Op::UnpackStar { src, base, before, after } => {
                f(Operand::Reg(*src));
                f(Operand::Range(*base, u16::from(*before) + 1 + u16::from(*after)));
            }
            Op::GetAttr { dst, obj, .. } => {
                f(Operand::Reg(*dst));
                f(Operand::Reg(*obj));
            }
            Op::SetAttr { obj, src, .. } => {
                f(Operand::Reg(*obj));
                f(Operand::Reg(*src));
            }
            Op::DelAttr { obj, name } => {
                f(Operand::Reg(*obj));
                f(Operand::Name(u32::from(*name)));
            }
            Op::LoadMethod { base, obj, .. } => {
                f(Operand::Range(*base, 2));
                f(Operand::Reg(*obj));
            }
            Op::LoadSuperMethod { base, name } => {
                f(Operand::Range(*base, 2));
                f(Operand::Name(u32::from(*name)));
            }
            Op::LoadSpecial { dst, obj, which } => {
                f(Operand::Reg(*dst));
                f(Operand::Reg(*obj));
                f(Operand::Word(format!("{which:?}")));
            }
            Op::GetItem { dst, obj, key } => {
                f(Operand::Reg(*dst));
                f(Operand::Reg(*obj));
                f(Operand::Reg(*key));
            }
            Op::GetItemInt { dst, obj, index } => {
                f(Operand::Reg(*dst));
                f(Operand::Reg(*obj));
                f(Operand::Int(*index));
            }
            Op::SetItem { obj, key, src } => {
                f(Operand::Reg(*obj));
                f(Operand::Reg(*key));
                f(Operand::Reg(*src));
            }
            Op::DelItem { obj, key } => {
                f(Operand::Reg(*obj));
                f(Operand::Reg(*key));
            }
            Op::BuildList { dst, base, count }
            | Op::BuildTuple { dst, base, count }
            | Op::BuildSet { dst, base, count }
            | Op::BuildString { dst, base, count } => {
                f(Operand::Reg(*dst));
                f(Operand::Range(*base, *count));
            }
            Op::BuildDict { dst, base, count } => {
                f(Operand::Reg(*dst));
                f(Operand::Range(*base, count.saturating_mul(2)));
            }
            Op::BuildSlice { dst, base } | Op::CallSpread { dst, base } => {
                f(Operand::Reg(*dst));
                f(Operand::Range(*base, 3));
            }
            Op::ListExtend { list, src, callee } => {
                f(Operand::Reg(*list));
                f(Operand::Reg(*src));
                if *callee != crate::bytecode::op::NO_REG {
                    f(Operand::Reg(*callee));
                }
            }
            Op::ListAppend { list, src } => {
                f(Operand::Reg(*list));
                f(Operand::Reg(*src));
            }
            Op::SetAdd { set, src } | Op::SetUpdate { set, src } => {
                f(Operand::Reg(*set));
                f(Operand::Reg(*src));
            }
            Op::DictSet { dict, key, src } => {
                f(Operand::Reg(*dict));
                f(Operand::Reg(*key));
                f(Operand::Reg(*src));
            }
            Op::DictUpdate { dict, src } => {
                f(Operand::Reg(*dict));
                f(Operand::Reg(*src));
            }
            Op::DictMerge { dict, src, callee } => {
                f(Operand::Reg(*dict));
                f(Operand::Reg(*src));
                f(Operand::Reg(*callee));
            }
            Op::ListToTuple { dst, list } => {
                f(Operand::Reg(*dst));
                f(Operand::Reg(*list));
            }
            Op::Format { dst, src, spec, conversion } => {
                f(Operand::Reg(*dst));
                f(Operand::Reg(*src));
                f(Operand::MaybeReg(*spec));
                f(Operand::Word(format!("{conversion:?}")));
            }
            Op::Call { dst, base, argc } | Op::CallOut { dst, base, argc } => {
                f(Operand::Reg(*dst));
                f(Operand::Range(*base, u16::from(*argc) + 1));
            }
            Op::CallMethod { dst, base, argc } | Op::CallMethodOut { dst, base, argc } => {
                f(Operand::Reg(*dst));
                f(Operand::Range(*base, u16::from(*argc) + 2));
            }
            Op::CallKeywords { dst, base, argc, names } => {
                f(Operand::Reg(*dst));
                f(Operand::Range(*base, u16::from(*argc) + 2));
                f(Operand::Constant(*names));
            }
            Op::Return { src } | Op::Raise { src } => {
                f(Operand::Reg(*src));
            }
            Op::ReturnNone | Op::RaiseHandled => {}
            Op::Delegate { dst, iter } | Op::GetAsyncNext { dst, iter } => {
                f(Operand::Reg(*dst));
                f(Operand::Reg(*iter));
            }
            Op::EndAsyncFor { exc, to } => {
                f(Operand::Reg(*exc));
                f(Operand::Jump(*to));
            }
            Op::RaiseFrom { src, cause } => {
                f(Operand::Reg(*src));
                f(Operand::Reg(*cause));
            }
            Op::Reraise { exc } => {
                f(Operand::Reg(*exc));
            }
            Op::PushHandled { save, exc } => {
                f(Operand::Reg(*save));
                f(Operand::Reg(*exc));
            }
            Op::PopHandled { save } => {
                f(Operand::Reg(*save));
            }
            Op::JumpUnlessMatches { exc, class, to } => {
                f(Operand::Reg(*exc));
                f(Operand::Reg(*class));
                f(Operand::Jump(*to));
            }
            Op::SplitGroup { matched, rest, class } => {
                f(Operand::Reg(*matched));
                f(Operand::Reg(*rest));
                f(Operand::Reg(*class));
            }
            Op::CombineGroup { dst, original, rest, raised } => {
                f(Operand::Reg(*dst));
                f(Operand::Reg(*original));
                f(Operand::Reg(*rest));
                f(Operand::Reg(*raised));
            }
            Op::ExceptionTriple { base, exc } => {
                f(Operand::Range(*base, 3));
                f(Operand::Reg(*exc));
            }
            Op::MakeFunction { dst, base, parts, code } => {
                f(Operand::Reg(*dst));
                f(Operand::Range(*base, parts.count_ones() as u16));
                f(Operand::Parts(*parts));
                f(Operand::Child(*code));
            }
            Op::MakeTypeParam { dst, base, kind, name } => {
                f(Operand::Reg(*dst));
                f(Operand::Range(*base, 2));
                f(Operand::Word(format!("{kind:?}")));
                f(Operand::Name(u32::from(*name)));
            }
            Op::MakeTypeAlias { dst, base, name } => {
                f(Operand::Reg(*dst));
                f(Operand::Range(*base, 2));
                f(Operand::Name(u32::from(*name)));
            }
            Op::Import { dst, level, leaf, name } => {
                f(Operand::Reg(*dst));
                f(Operand::Int(i32::from(*level)));
                f(Operand::Flag("leaf", *leaf));
                f(Operand::Name(*name));
            }
            Op::ImportFrom { dst, module, name } => {
                f(Operand::Reg(*dst));
                f(Operand::Reg(*module));
                f(Operand::Name(u32::from(*name)));
            }
            Op::ImportStar { module, namespace } => {
                f(Operand::Reg(*module));
                f(Operand::MaybeReg(*namespace));
            }
            Op::JumpUnlessSequence { src, to } | Op::JumpUnlessMapping { src, to } => {
                f(Operand::Reg(*src));
                f(Operand::Jump(*to));
            }
            Op::JumpUnlessLength { src, length, or_more, to } => {
                f(Operand::Reg(*src));
                f(Operand::Int(i32::from(*length)));
                f(Operand::Flag("or_more", *or_more));
                f(Operand::Jump(*to));
            }
            Op::MatchKeys { src, base, count, to } => {
                f(Operand::Reg(*src));
                f(Operand::Range(*base, u16::from(*count)));
                f(Operand::Jump(*to));
            }
            Op::MatchRest { dst, src, base, count } => {
                f(Operand::Reg(*dst));
                f(Operand::Reg(*src));
                f(Operand::Range(*base, u16::from(*count)));
            }
            Op::MatchClass { src, base, positional, to } => {
                f(Operand::Reg(*src));
                f(Operand::Range(*base, u16::from(*positional).max(2)));
                f(Operand::Jump(*to));
            }
        }
    }

    /// The operand whose registers the instruction always overwrites when it succeeds, and does not read.
    pub fn written(&self) -> Option<Operand> {
        Some(match *self {
            Op::LoadConst { dst, .. }
            | Op::LoadInt { dst, .. }
            | Op::LoadNone { dst }
            | Op::LoadBool { dst, .. }
            | Op::Move { dst, .. }
            | Op::MoveFromWide { dst, .. }
            | Op::Unset { reg: dst }
            | Op::GetGlobal { dst, .. }
            | Op::GetName { dst, .. }
            | Op::GetNameOrFree { dst, .. }
            | Op::NewCell { dst }
            | Op::GetCell { dst, .. }
            | Op::GetFree { dst, .. }
            | Op::Add { dst, .. }
            | Op::Sub { dst, .. }
            | Op::Mul { dst, .. }
            | Op::Div { dst, .. }
            | Op::FloorDiv { dst, .. }
            | Op::Mod { dst, .. }
            | Op::Pow { dst, .. }
            | Op::MatMul { dst, .. }
            | Op::LShift { dst, .. }
            | Op::RShift { dst, .. }
            | Op::BitAnd { dst, .. }
            | Op::BitOr { dst, .. }
            | Op::BitXor { dst, .. }
            | Op::AddInt { dst, .. }
            | Op::SubInt { dst, .. }
            | Op::MulInt { dst, .. }
            | Op::FloorDivInt { dst, .. }
            | Op::ModInt { dst, .. }
            | Op::BitAndInt { dst, .. }
            | Op::Negative { dst, .. }
            | Op::Positive { dst, .. }
            | Op::Invert { dst, .. }
            | Op::Not { dst, .. }
            | Op::Compare { dst, .. }
            | Op::Is { dst, .. }
            | Op::Contains { dst, .. }
            | Op::GetIter { dst, .. }
            | Op::GetAttr { dst, .. }
            | Op::LoadSpecial { dst, .. }
            | Op::GetItem { dst, .. }
            | Op::GetItemInt { dst, .. }
            | Op::BuildList { dst, .. }
            | Op::BuildTuple { dst, .. }
            | Op::BuildSet { dst, .. }
            | Op::BuildDict { dst, .. }
            | Op::BuildSlice { dst, .. }
            | Op::BuildString { dst, .. }
            | Op::ListToTuple { dst, .. }
            | Op::Format { dst, .. }
            | Op::Call { dst, .. }
            | Op::CallMethod { dst, .. }
            | Op::CallOut { dst, .. }
            | Op::CallMethodOut { dst, .. }
            | Op::CallKeywords { dst, .. }
            | Op::CallSpread { dst, .. }
            | Op::Yield { dst, .. }
            | Op::YieldAsync { dst, .. }
            | Op::GetAwaitable { dst, .. }
            | Op::GetYieldFromIter { dst, .. }
            | Op::Delegate { dst, .. }
            | Op::GetAsyncIter { dst, .. }
            | Op::GetAsyncNext { dst, .. }
            | Op::PushHandled { save: dst, .. }
            | Op::SplitGroup { matched: dst, .. }
            | Op::CombineGroup { dst, .. }
            | Op::LoadAssertionError { dst }
            | Op::MakeFunction { dst, .. }
            | Op::LoadBuildClass { dst }
            | Op::MakeTypeParam { dst, .. }
            | Op::MakeTypeAlias { dst, .. }
            | Op::Import { dst, .. }
            | Op::ImportFrom { dst, .. }
            | Op::MatchRest { dst, .. } => Operand::Reg(dst),
            Op::MoveToWide { dst, .. } => Operand::Wide(dst),
            Op::Unpack { base, count, .. } => Operand::Range(base, count),
            Op::UnpackStar { base, before, after, .. } => {
                Operand::Range(base, u16::from(before) + 1 + u16::from(after))
            }
            Op::LoadMethod { base, .. } => Operand::Range(base, 2),
            Op::ExceptionTriple { base, .. } => Operand::Range(base, 3),
            // the others store nothing, or not always, or into what they read
            _ => return None,
        })
    }

    /// The jump distance, for an instruction that may jump.
    pub fn jump(&self) -> Option<Jump> {
        let mut distance = None;
        self.operands(&mut |operand| {
            if let Operand::Jump(to) = operand {
                distance = Some(to);
            }
        });
        distance
    }

    /// Where to write the jump distance, for an instruction that may jump.
    pub fn jump_mut(&mut self) -> Option<&mut Jump> {
        match self {
            Op::Jump { to, .. }
            | Op::Loop { to, .. }
            | Op::JumpIfTrue { to, .. }
            | Op::JumpIfFalse { to, .. }
            | Op::JumpIfNone { to, .. }
            | Op::JumpIfNotNone { to, .. }
            | Op::JumpIfIs { to, .. }
            | Op::JumpIfIsNot { to, .. }
            | Op::JumpIfIn { to, .. }
            | Op::JumpIfNotIn { to, .. }
            | Op::JumpIfLess { to, .. }
            | Op::JumpIfLessEq { to, .. }
            | Op::JumpIfEqual { to, .. }
            | Op::JumpIfNotEqual { to, .. }
            | Op::JumpIfGreater { to, .. }
            | Op::JumpIfGreaterEq { to, .. }
            | Op::JumpUnlessLess { to, .. }
            | Op::JumpUnlessLessEq { to, .. }
            | Op::JumpUnlessEqual { to, .. }
            | Op::JumpUnlessNotEqual { to, .. }
            | Op::JumpUnlessGreater { to, .. }
            | Op::JumpUnlessGreaterEq { to, .. }
            | Op::JumpIfLessInt { to, .. }
            | Op::JumpIfLessEqInt { to, .. }
            | Op::JumpIfEqualInt { to, .. }
            | Op::JumpIfNotEqualInt { to, .. }
            | Op::JumpIfGreaterInt { to, .. }
            | Op::JumpIfGreaterEqInt { to, .. }
            | Op::JumpUnlessLessInt { to, .. }
            | Op::JumpUnlessLessEqInt { to, .. }
            | Op::JumpUnlessEqualInt { to, .. }
            | Op::JumpUnlessNotEqualInt { to, .. }
            | Op::JumpUnlessGreaterInt { to, .. }
            | Op::JumpUnlessGreaterEqInt { to, .. }
            | Op::ForIter { to, .. }
            | Op::EndAsyncFor { to, .. }
            | Op::JumpUnlessMatches { to, .. }
            | Op::JumpUnlessSequence { to, .. }
            | Op::JumpUnlessMapping { to, .. }
            | Op::JumpUnlessLength { to, .. }
            | Op::MatchKeys { to, .. }
            | Op::MatchClass { to, .. } => Some(to),
            _ => None,
        }
    }

    /// How many [`Op::Data`] follow.
    pub fn data_slots(&self) -> usize {
        match self {
            Op::GetGlobal { .. } | Op::GetAttr { .. } => 1,
            Op::SetAttr { .. } => 2,
            Op::LoadMethod { .. } => 3,
            _ => 0,
        }
    }

    /// Whether the instruction after this one is never reached from it.
    pub fn ends_flow(&self) -> bool {
        matches!(
            self,
            Op::Jump { .. }
                | Op::Loop { .. }
                | Op::Return { .. }
                | Op::ReturnNone
                | Op::Raise { .. }
                | Op::RaiseFrom { .. }
                | Op::Reraise { .. }
                | Op::RaiseHandled
                | Op::EndAsyncFor { .. }
        )
    }
}
