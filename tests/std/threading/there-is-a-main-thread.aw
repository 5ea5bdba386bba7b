import threading

me = threading.current_thread()
print(me is threading.main_thread(), me.name, me.is_alive(), me.daemon, threading.active_count())
print(me.ident == threading.get_ident(), threading.enumerate() == [me])
own = threading.local()
own.name = "mine"
print(own.name, hasattr(own, "other"), vars(own))
other = threading.Thread(target=print, name="writer", daemon=True)
print(other.name, other.daemon, other.is_alive(), other.ident)
other.run()
try:
    other.join()
except RuntimeError as e:
    print(e)
