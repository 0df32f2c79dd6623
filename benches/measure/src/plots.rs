//! The page's pictures.

use crate::machine::benches;
use crate::results::{MacroCost, PeerCost, Versions};
use anyhow::{Result, anyhow};
use plotters::coord::Shift;
use plotters::prelude::*;
use std::path::PathBuf;

const WIDTH: u32 = 900;
const OURS: RGBColor = RGBColor(0x2a, 0x6f, 0xbb);
const OTHERS: RGBColor = RGBColor(0xb8, 0xbe, 0xc6);
const AXIS: RGBColor = RGBColor(0x55, 0x55, 0x55);
/// Readable on a dark page, too.
const PAPER: RGBColor = WHITE;

fn path(name: &str) -> PathBuf {
    benches().join(format!("results/{name}.svg"))
}

fn failed(error: impl std::fmt::Display) -> anyhow::Error {
    anyhow!("the plot cannot be drawn: {error}")
}

/// Horizontal bars from a reference of 1, on a logarithmic axis.
struct Bars {
    title: &'static str,
    labels: Vec<String>,
    /// A label's bars, each with its colour.
    bars: Vec<Vec<(f64, RGBColor)>>,
}

impl Bars {
    fn draw(&self, name: &str) -> Result<()> {
        let rows = self.bars.iter().map(Vec::len).sum::<usize>() + self.bars.len();
        let path = path(name);
        let area = SVGBackend::new(&path, (WIDTH, 16 * rows as u32 + 80)).into_drawing_area();
        self.draw_on(&area, rows).map_err(failed)?;
        area.present().map_err(failed)
    }

    fn draw_on(
        &self,
        area: &DrawingArea<SVGBackend, Shift>,
        rows: usize,
    ) -> Result<(), DrawingAreaErrorKind<std::io::Error>> {
        area.fill(&PAPER)?;
        let values = self.bars.iter().flatten().map(|(value, _)| *value);
        let (low, high) =
            values.fold((0.9f64, 1.2f64), |(low, high), value| (low.min(value), high.max(value)));
        let mut chart = ChartBuilder::on(area)
            .caption(self.title, ("sans-serif", 18).into_font().color(&AXIS))
            .margin(12)
            .x_label_area_size(28)
            .y_label_area_size(170)
            .build_cartesian_2d((low * 0.9..high * 1.4).log_scale(), 0.0..rows as f64)?;
        chart
            .configure_mesh()
            .disable_y_mesh()
            .disable_y_axis()
            .x_label_formatter(&|value| short(*value))
            .label_style(("sans-serif", 12).into_font().color(&AXIS))
            .axis_style(AXIS)
            .draw()?;
        let mut top = rows as f64;
        for (label, bars) in self.labels.iter().zip(&self.bars) {
            let middle = top - bars.len() as f64 / 2.0;
            let (x, y) = chart.backend_coord(&(low * 0.9, middle));
            let style = ("sans-serif", 13).into_font().color(&AXIS);
            area.draw(&Text::new(label.clone(), (x - 165, y - 7), style))?;
            for (value, color) in bars {
                let corners = [(1.0, top - 0.9), (*value, top - 0.1)];
                chart.draw_series([Rectangle::new(corners, color.filled())])?;
                let end = chart.backend_coord(&(value.max(1.0), top - 0.5));
                let style = ("sans-serif", 11).into_font().color(&AXIS);
                area.draw(&Text::new(short(*value), (end.0 + 4, end.1 - 6), style))?;
                top -= 1.0;
            }
            top -= 1.0;
        }
        chart.draw_series([PathElement::new([(1.0, 0.0), (1.0, rows as f64)], AXIS)])?;
        Ok(())
    }
}

fn short(value: f64) -> String {
    match value {
        value if value >= 100.0 => format!("{value:.0}"),
        value if value >= 10.0 => format!("{value:.1}"),
        value => format!("{value:.2}"),
    }
}

/// Ratios of instructions to hand-written Rust.
pub fn instructions(rows: &[Versions]) -> Result<()> {
    Bars {
        title: "instructions, hand-written Rust = 1: pydef! (blue), Rc<RefCell> and Box<dyn Fn> (grey)",
        labels: rows.iter().map(|row| row.workload.clone()).collect(),
        bars: rows.iter().map(|row| vec![(row.ratio(), OURS), (row.workaround_ratio(), OTHERS)]).collect(),
    }
    .draw("instructions")
}

/// How much longer a call takes in each peer, the geometric mean over the closures.
pub fn peers(rows: &[PeerCost]) -> Result<()> {
    let mut labels = Vec::new();
    let mut bars = Vec::new();
    for (peer, driver, mean) in crate::page::means(rows) {
        labels.push(if driver == "rust" { format!("{peer}, called from Rust") } else { peer });
        bars.push(vec![(mean, OTHERS)]);
    }
    Bars { title: "time of a call, pydef! = 1 (geometric mean over the closures)", labels, bars }
        .draw("peers")
}

/// Growth of the macro's time.
pub fn macros(rows: &[MacroCost]) -> Result<()> {
    let path = path("macros");
    let area = SVGBackend::new(&path, (WIDTH, 420)).into_drawing_area();
    macros_on(&area, rows).map_err(failed)?;
    area.present().map_err(failed)
}

fn macros_on(
    area: &DrawingArea<SVGBackend, Shift>,
    rows: &[MacroCost],
) -> Result<(), DrawingAreaErrorKind<std::io::Error>> {
    area.fill(&PAPER)?;
    let longest = rows.iter().map(|row| row.expand.max(row.rest)).fold(1.0, f64::max);
    let most = rows.iter().map(|row| f64::from(row.functions)).fold(100.0, f64::max);
    let title = "seconds in the macro (solid) and in the rest of cargo check (faint), by number of functions";
    let mut chart = ChartBuilder::on(area)
        .caption(title, ("sans-serif", 18).into_font().color(&AXIS))
        .margin(12)
        .x_label_area_size(28)
        .y_label_area_size(60)
        .build_cartesian_2d((8.0..most * 1.3).log_scale(), (0.001..longest * 1.5).log_scale())?;
    chart
        .configure_mesh()
        .label_style(("sans-serif", 12).into_font().color(&AXIS))
        .axis_style(AXIS)
        .x_label_formatter(&|value| format!("{value:.0}"))
        .y_label_formatter(&|value| format!("{value}"))
        .light_line_style(WHITE)
        .draw()?;
    for (shape, color) in [("flat", OURS), ("nested", RGBColor(0xc4, 0x5a, 0x1d))] {
        let of_shape = || rows.iter().filter(move |row| row.shape == shape);
        let expand = of_shape().map(|row| (f64::from(row.functions), row.expand));
        let rest = of_shape().map(|row| (f64::from(row.functions), row.rest));
        chart
            .draw_series(LineSeries::new(expand, color.stroke_width(2)).point_size(3))?
            .label(shape)
            .legend(move |(x, y)| PathElement::new([(x, y), (x + 20, y)], color.stroke_width(2)));
        chart.draw_series(LineSeries::new(rest, color.mix(0.35)).point_size(2))?;
    }
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::UpperLeft)
        .label_font(("sans-serif", 13).into_font().color(&AXIS))
        .draw()?;
    Ok(())
}
