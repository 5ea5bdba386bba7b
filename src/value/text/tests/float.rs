//! Text of floats, reading them, and their arithmetic. The expected values are CPython 3.13's.
use super::shown;
use crate::value::text::float::{Form, Layout, push_magnitude, repr};
use crate::value::text::float_read::{from_hex, parse, to_hex};
use crate::value::text::number::*;

#[test]
fn repr_is_the_shortest_that_reads_back() {
    let cases: &[(f64, &str)] = &[
        (0.0, "0.0"),
        (-0.0, "-0.0"),
        (1.0, "1.0"),
        (-1.5, "-1.5"),
        (0.1, "0.1"),
        (1000000000000000.0, "1000000000000000.0"),
        (1e+16, "1e+16"),
        (1.2345678901234568e+17, "1.2345678901234568e+17"),
        (9999999999999998.0, "9999999999999998.0"),
        (0.0001, "0.0001"),
        (1.234e-05, "1.234e-05"),
        (5e-324, "5e-324"),
        (1.7976931348623157e+308, "1.7976931348623157e+308"),
        (f64::INFINITY, "inf"),
        (f64::NEG_INFINITY, "-inf"),
        (f64::NAN, "nan"),
        (1e+22, "1e+22"),
        (1e+23, "1e+23"),
        (2.5e-08, "2.5e-08"),
        (100000.0, "100000.0"),
        (0.30000000000000004, "0.30000000000000004"),
    ];
    for &(x, text) in cases {
        assert_eq!(repr(x), text);
    }
}

#[test]
fn every_form_is_correctly_rounded() {
    let cases: &[(f64, Form, usize, bool, &str)] = &[
        (0.5, Form::Fixed, 0, false, "0"),
        (1.5, Form::Fixed, 0, false, "2"),
        (2.5, Form::Fixed, 0, true, "2."),
        (2.675, Form::Fixed, 2, false, "2.67"),
        (1e+22, Form::Fixed, 1, false, "10000000000000000000000.0"),
        (1e-10, Form::Fixed, 3, false, "0.000"),
        (0.1, Form::Fixed, 30, false, "0.100000000000000005551115123126"),
        (0.000123456, Form::General, 3, false, "0.000123"),
        (1.23456e-05, Form::General, 3, false, "1.23e-05"),
        (123456.0, Form::General, 6, false, "123456"),
        (1234567.0, Form::General, 6, false, "1.23457e+06"),
        (100.0, Form::General, 5, true, "100.00"),
        (0.0, Form::General, 0, false, "0"),
        (9.995, Form::Exponent, 2, false, "9.99e+00"),
        (12345.678, Form::Exponent, 0, true, "1.e+04"),
        (0.0, Form::Exponent, 3, false, "0.000e+00"),
        (5e-324, Form::Exponent, 20, false, "4.94065645841246544177e-324"),
        (999999.5, Form::General, 6, false, "1e+06"),
        (f64::INFINITY, Form::Fixed, 2, false, "inf"),
        (f64::NAN, Form::Exponent, 2, false, "nan"),
        (
            1e+300,
            Form::Fixed,
            0,
            false,
            "1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160",
        ),
        (0.125, Form::Fixed, 2, false, "0.12"),
        (0.375, Form::Fixed, 2, false, "0.38"),
        (1e+16, Form::General, 17, false, "10000000000000000"),
        (1e+16, Form::GeneralPoint, 3, false, "1e+16"),
        (123.0, Form::GeneralPoint, 3, false, "1.23e+02"),
        (12.0, Form::GeneralPoint, 3, false, "12.0"),
        (1.0, Form::GeneralPoint, 1, true, "1.e+00"),
        (100.0, Form::GeneralPoint, 3, true, "1.00e+02"),
        (0.0, Form::GeneralPoint, 0, false, "0e+00"),
        (123.456, Form::GeneralPoint, 0, false, "1e+02"),
        (1.5, Form::GeneralPoint, 17, false, "1.5"),
    ];
    for &(x, form, precision, alternate, text) in cases {
        let mut out = String::new();
        push_magnitude(&mut out, x, &Layout { form, precision, alternate, upper: false });
        assert_eq!(out, text, "{x} {form:?} {precision}");
    }
}

#[test]
fn reading_takes_what_float_takes() {
    let cases: &[(&str, &str)] = &[
        ("1.5", "1.5"),
        (" 1\n", "1.0"),
        ("1_000.0_1", "1000.01"),
        ("٣.٥", "3.5"),
        ("infinity", "inf"),
        ("-iNf", "-inf"),
        ("+nan", "nan"),
        (".5", "0.5"),
        ("5.", "5.0"),
        ("1e5", "100000.0"),
        ("1e400", "inf"),
        ("1e-400", "0.0"),
        ("", "ValueError: could not convert string to float: ''"),
        (".", "ValueError: could not convert string to float: '.'"),
        ("e5", "ValueError: could not convert string to float: 'e5'"),
        ("1__0", "ValueError: could not convert string to float: '1__0'"),
        ("_1", "ValueError: could not convert string to float: '_1'"),
        ("1_", "ValueError: could not convert string to float: '1_'"),
        ("1._5", "ValueError: could not convert string to float: '1._5'"),
        ("1e_5", "ValueError: could not convert string to float: '1e_5'"),
        ("0x10", "ValueError: could not convert string to float: '0x10'"),
        ("1 2", "ValueError: could not convert string to float: '1 2'"),
        ("\u{1c}1", "ValueError: could not convert string to float: '\\x1c1'"),
        ("\u{2003}1", "1.0"),
        ("é", "ValueError: could not convert string to float: 'é'"),
        ("1e5_0", "1e+50"),
        ("2.2250738585072011e-308", "2.225073858507201e-308"),
    ];
    for &(text, result) in cases {
        assert_eq!(shown(parse(text).map(repr)), result);
    }
}

#[test]
fn hexadecimal_text_goes_both_ways() {
    let cases: &[(f64, &str)] = &[
        (0.0, "0x0.0p+0"),
        (-0.0, "-0x0.0p+0"),
        (1.5, "0x1.8000000000000p+0"),
        (-0.1, "-0x1.999999999999ap-4"),
        (5e-324, "0x0.0000000000001p-1022"),
        (2.2250738585072014e-308, "0x1.0000000000000p-1022"),
        (1e+308, "0x1.1ccf385ebc8a0p+1023"),
        (f64::INFINITY, "inf"),
        (f64::NEG_INFINITY, "-inf"),
    ];
    for &(x, text) in cases {
        assert_eq!(to_hex(x), text);
        assert_eq!(from_hex(text).map(f64::to_bits), Ok(x.to_bits()));
    }
}

#[test]
fn reading_hexadecimal_rounds_and_refuses() {
    let cases: &[(&str, &str)] = &[
        (" 0x1.8p1 ", "3.0"),
        ("1.8", "1.5"),
        (".8", "0.5"),
        ("-0X.8P-1", "-0.25"),
        ("Infinity", "inf"),
        ("nan", "nan"),
        ("0x1p-1075", "0.0"),
        ("0x1.8p-1075", "5e-324"),
        ("0x1.fffffffffffff7p1023", "1.7976931348623157e+308"),
        ("0x1.fffffffffffff8p1023", "OverflowError: hexadecimal value too large to represent as a float"),
        ("0x1.00000000000008p0", "1.0"),
        ("0x1.000000000000080000000000000000001p0", "1.0000000000000002"),
        ("0x1p", "ValueError: invalid hexadecimal floating-point string"),
        ("zz", "ValueError: invalid hexadecimal floating-point string"),
        ("", "ValueError: invalid hexadecimal floating-point string"),
        ("0x", "ValueError: invalid hexadecimal floating-point string"),
        ("1 2", "ValueError: invalid hexadecimal floating-point string"),
        ("1p99999999999999999999", "OverflowError: hexadecimal value too large to represent as a float"),
        ("1p-99999999999999999999", "0.0"),
        ("0p99999999999999999999", "0.0"),
    ];
    for &(text, result) in cases {
        assert_eq!(shown(from_hex(text).map(repr)), result);
    }
}

#[test]
fn rounding_is_of_the_exact_value() {
    let cases: &[(f64, i64, &str)] = &[
        (2.675, 2, "2.67"),
        (0.15, 1, "0.1"),
        (-0.5, 0, "-0.0"),
        (1234.5, -2, "1200.0"),
        (1250.0, -2, "1200.0"),
        (1350.0, -2, "1400.0"),
        (1250.5, -2, "1300.0"),
        (15.0, -1, "20.0"),
        (25.0, -1, "20.0"),
        (5.0, -1, "0.0"),
        (-3.0, -1, "-0.0"),
        (1e+22, -3, "1e+22"),
        (1e-320, 322, "1e-320"),
        (5.0, -400, "0.0"),
        (5.5, 400, "5.5"),
        (f64::INFINITY, 2, "inf"),
        (1.7976931348623157e+308, -308, "OverflowError: rounded value too large to represent"),
        (5000000000000000.0, 0, "5000000000000000.0"),
        (0.5, 0, "0.0"),
        (2.5, 0, "2.0"),
    ];
    for &(x, digits, result) in cases {
        assert_eq!(shown(round_to_digits(x, digits).map(repr)), result, "{x} {digits}");
    }
}

#[test]
fn conversion_to_int_is_exact() {
    let cases: &[(f64, &str)] = &[
        (1.9, "1"),
        (-1.9, "-1"),
        (1e+22, "10000000000000000000000"),
        (-1e+23, "-99999999999999991611392"),
        (9.223372036854776e+18, "9223372036854775808"),
        (-9.223372036854776e+18, "-9223372036854775808"),
        (f64::INFINITY, "OverflowError: cannot convert float infinity to integer"),
        (f64::NAN, "ValueError: cannot convert float NaN to integer"),
    ];
    for &(x, result) in cases {
        assert_eq!(shown(float_to_int(x).map(|n| n.into_big().to_string())), result);
    }
}

#[test]
fn ratios_are_in_lowest_terms() {
    let cases: &[(f64, &str)] = &[
        (0.5, "1/2"),
        (-2.25, "-9/4"),
        (0.1, "3602879701896397/36028797018963968"),
        (1e+22, "10000000000000000000000/1"),
        (0.0, "0/1"),
        (f64::INFINITY, "OverflowError: cannot convert Infinity to integer ratio"),
        (f64::NAN, "ValueError: cannot convert NaN to integer ratio"),
    ];
    for &(x, result) in cases {
        let ratio = as_integer_ratio(x).map(|(a, b)| format!("{}/{}", a.into_big(), b.into_big()));
        assert_eq!(shown(ratio), result);
    }
}

#[test]
fn hashes_agree_with_integers() {
    let cases: &[(f64, i64)] = &[
        (1.5, 1152921504606846977),
        (0.1, 230584300921369408),
        (-1.0, -2),
        (1e+300, 1224995262755759164),
        (5e-324, 16777216),
        (f64::INFINITY, 314159),
        (f64::NEG_INFINITY, -314159),
        (-0.5, -1152921504606846976),
        (2.305843009213694e+18, 1),
        (1e+22, 1864712049423028464),
        (0.0, 0),
    ];
    for &(x, hash) in cases {
        assert_eq!(hash_f64(x), hash, "{x}");
    }
}

#[test]
fn division_rounds_down() {
    let cases: &[(f64, f64, &str)] = &[
        (5.5, 2.0, "2.0 1.5"),
        (-5.5, 2.0, "-3.0 0.5"),
        (5.5, -2.0, "-3.0 -0.5"),
        (0.0, -3.0, "-0.0 -0.0"),
        (-0.0, 3.0, "-0.0 0.0"),
        (1e+300, 1e-300, "inf 4.891554850853602e-301"),
        (f64::INFINITY, 2.0, "nan nan"),
        (5.0, f64::INFINITY, "0.0 5.0"),
        (-5.0, f64::INFINITY, "-1.0 inf"),
        (0.3, 0.1, "2.0 0.09999999999999998"),
        (1.0, 0.1, "9.0 0.09999999999999995"),
        (1.0, 0.0, "ZeroDivisionError: float divmod()"),
    ];
    for &(a, b, result) in cases {
        let pair = float_divmod(a, b).map(|(q, r)| format!("{} {}", repr(q), repr(r)));
        assert_eq!(shown(pair), result, "{a} {b}");
    }
}

#[test]
fn powers_follow_the_rules_of_math() {
    let cases: &[(f64, f64, &str)] = &[
        (2.0, f64::NAN, "nan"),
        (1.0, f64::NAN, "1.0"),
        (f64::NAN, 0.0, "1.0"),
        (-2.0, 3.0, "-8.0"),
        (-0.0, 3.0, "-0.0"),
        (f64::INFINITY, -1.0, "0.0"),
        (-1.0, f64::INFINITY, "1.0"),
        (0.0, -1.0, "ZeroDivisionError: 0.0 cannot be raised to a negative power"),
        (0.0, f64::NEG_INFINITY, "inf"),
        (1e+200, 2.0, "OverflowError: (34, 'Numerical result out of range')"),
        (1e-200, 2.0, "0.0"),
        (f64::NEG_INFINITY, 0.5, "inf"),
    ];
    for &(a, b, result) in cases {
        assert_eq!(shown(float_pow(a, b).map(repr)), result, "{a} {b}");
    }
}

#[test]
fn comparison_with_integers_is_exact() {
    use std::cmp::Ordering::{Equal, Greater, Less};
    let edge = 1i64 << 53;
    assert_eq!(compare_i64_f64(edge + 1, edge as f64), Some(Greater));
    assert_eq!(compare_i64_f64(edge, edge as f64), Some(Equal));
    assert_eq!(compare_i64_f64(i64::MAX, 9_223_372_036_854_775_808.0), Some(Less));
    assert_eq!(compare_i64_f64(i64::MIN, -9_223_372_036_854_775_808.0), Some(Equal));
    assert_eq!(compare_i64_f64(1, 1.5), Some(Less));
    assert_eq!(compare_i64_f64(-1, -1.5), Some(Greater));
    assert_eq!(compare_i64_f64(0, f64::NAN), None);
    let big = dashu_int::IBig::from(10).pow(23);
    assert_eq!(compare_big_f64(&big, 1e23), Some(Greater));
    assert_eq!(compare_big_f64(&big, f64::INFINITY), Some(Less));
}
