# The arguments of a template are the `*args` of the function.
def log(fmt, *args):
    if args:
        print(fmt % args)
    else:
        print(fmt)
log("plain")
log("%s is %d", "ann", 3)
log("100%%")
def warn(fmt, *args):
    text = fmt % args if args else fmt
    return text
print(warn("x"), warn("%5.1f|", 2.25))
