def create_logger(prefix: str):
    def log_message(message: str):
        print(f"[{prefix}] {message}")

    return log_message


info_logger = create_logger("INFO")
error_logger = create_logger("ERROR")
info_logger("System is running smoothly.")
error_logger("An error occurred.")
