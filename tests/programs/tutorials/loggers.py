def make_logger(level):
    def log(message, *, prefix=""):
        print(f"[{level}] {prefix}{message}")
    return log


info = make_logger("INFO")
warn = make_logger("WARN")
error = make_logger("ERROR")

info("Application started")
warn("Disk space low", prefix="(disk) ")
error("Something broke")

loggers = {lvl.lower(): make_logger(lvl) for lvl in ["DEBUG", "TRACE"]}
loggers["debug"]("x = 5")
loggers["trace"]("entering f")
for name, logger in loggers.items():
    logger(f"from {name}")
