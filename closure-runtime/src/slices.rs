//! What is equal to Rust's slices.

/// Compares a container with slices, arrays and vectors, on either side; `$slice` gives its elements.
macro_rules! equal_slices {
    ($Container:ty, $Other:ty, $slice:ident) => {
        $crate::slices::equal_slices! { @ $Container, $Other, $slice
            [] alloc::vec::Vec<T>, alloc::vec::Vec<U>;
            [] [T], [U];
            [] &[T], &[U];
            [const N: usize] [T; N], [U; N];
            [const N: usize] &[T; N], &[U; N];
        }
    };
    (@ $Container:ty, $OtherContainer:ty, $slice:ident $([$($generics:tt)*] $Slice:ty, $Other:ty;)*) => {$(
        impl<T: PartialEq<U>, U, $($generics)*> PartialEq<$Other> for $Container {
            fn eq(&self, other: &$Other) -> bool {
                self.$slice()[..] == other[..]
            }
        }
        impl<T: PartialEq<U>, U, $($generics)*> PartialEq<$OtherContainer> for $Slice {
            fn eq(&self, other: &$OtherContainer) -> bool {
                self[..] == other.$slice()[..]
            }
        }
    )*};
}
pub(crate) use equal_slices;
