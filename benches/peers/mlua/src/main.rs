//! Lua 5.4, vendored, through mlua.

use common::Closure;
use engine::{Function, Lua};

const SOURCE: &str = r#"
local closures = {}

function closures.capture()
    local factor = 3
    return function(number) return number * factor end
end

function closures.counter()
    local count = 5
    return function(by)
        count = count + by
        return count
    end
end

function closures.shared()
    local value = 0
    local function increment() value = value + 1 end
    local function get() return value end
    return function(n)
        increment()
        return get()
    end
end

function closures.compose()
    local function composed(f, g) return function(x) return f(g(x)) end end
    local function adder(by) return function(n) return n + by end end
    local function scaler(by) return function(n) return n * by end end
    return composed(adder(1), composed(scaler(2), adder(3)))
end

function closures.recursion()
    local function fib(n)
        if n < 2 then return n end
        return fib(n - 1) + fib(n - 2)
    end
    return function(n) return fib(n % 8) end
end

function closures.text()
    local prefix = "INFO"
    local function log(number) return "[" .. prefix .. "] " .. number .. ": message" end
    return function(n) return #log(n) end
end

local function looped(make, calls)
    local closure = make()
    local total = 0
    for n = 0, calls - 1 do
        total = total + closure(n)
    end
    return total
end

return closures, looped
"#;

fn make(name: &'static str) -> Closure {
    let lua = Lua::new();
    let (closures, looped): (engine::Table, Function) = lua.load(SOURCE).eval().expect("the source runs");
    let function: Function = closures.get(name).expect("the table has it");
    let closure: Function = function.call(()).expect("the closure can be made");
    Closure::new(
        name,
        {
            // A function does not keep its state alive.
            let lua = lua.clone();
            move |n| {
                let _ = &lua;
                closure.call(n).expect("the closure answers an int")
            }
        },
        move |calls| {
            let _ = &lua;
            looped.call((&function, calls)).expect("the loop answers an int")
        },
    )
}

fn main() {
    common::run(make);
}
