//! (in progress)

pub mod embedded;
