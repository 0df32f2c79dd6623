def percent(whole):
    def show(part):
        return f"{part}/{whole} = {part / whole:.1%} {part // whole}{'!' if part > whole else ''}"
    return show

p = percent(8)
print(p(2))
print(p(9))
print(f"{1e10} {1e16} {True:d} {True} {-5:+} {3:.2f} {10:>+6} {0.00001234:g} {1e6:,.0f} {12345.678:10.1f}|")
