# A logger whose closures pass on a template and its arguments.
LEVELS = {"DEBUG": 10, "INFO": 20, "ERROR": 40}

def make_logger(name, level="INFO"):
    threshold = LEVELS[level]
    records = []
    def log(lvl, message, *args):
        if LEVELS[lvl] >= threshold:
            line = f"{lvl:<5} {name}: " + (message % args if args else message)
            records.append(line)
            print(line)
    def debug(message, *args):
        log("DEBUG", message, *args)
    def info(message, *args):
        log("INFO", message, *args)
    def error(message, *args):
        log("ERROR", message, *args)
    return debug, info, error, records

debug, info, error, records = make_logger("app")
debug("hidden")
info("started")
info("user %s has %d items", "ann", 3)
error("failed: %.2f", 0.5)
print(len(records))
