"""Which poses are drawn of whom; nobody pays for a pose that no scene asks for."""

from tools.art.people.poses import DAILY, MORNING

COMMON = (*DAILY, "measure")
"""Poses without the loads of one particular day; they are kept on a person's first page."""

EVERYONE = ("stand", "talk")
SEATED = (*EVERYONE, "sit", "sit_talk", "look_away")
GAURI = (
    *SEATED,
    "paper",
    "kneel",
    "wave",
    "lie",
    "reach",
    "plug",
    "carry_one",
    "hold_hand",
    "doze",
    "lie_bench",
)

POSES_OF: dict[str, tuple[str, ...]] = {
    "pooja_married": (
        *COMMON,
        *MORNING,
        "carry_bowl",
        "carry_pot",
        "carry_curtain",
        "carry_umbrella",
        "carry_trunk",
    ),
    "pooja_alone": (
        *(*COMMON, "carry_curtain", "carry_umbrella", "carry_trunk"),
        *("write", "sign", "type", "plug", "reach", "hammer", "count", "sweep", "doze"),
        *("hold_hand", "carry_child", "carry_lamp", "carry_tin", "carry_tea", "carry_tray", "carry_board"),
        "carry_canopy",
    ),
    "pooja_child": tuple(name for name in COMMON if name not in ("telephone", "fold", "measure")),
    "inder": (
        *(*SEATED, "telephone", "paper", "carry_one"),
        *("carry_umbrella", "carry_bag_umbrella", "carry_bag_shirt", "weep", "reach", "write", "lie"),
    ),
    "shanta": (
        *(*SEATED, "carry_one", "carry_two", "fold", "kneel", "carry_twig", "carry_trunk"),
        *("carry_tin", "count", "reach", "hold_hand", "sign"),
    ),
    "gauri": GAURI,
    "gauri_school": GAURI,
    "matron": (*EVERYONE, "sit", "look_away", "paper"),
    "tara": (*EVERYONE, "sit", "look_away", "paper", "kneel", "wave", "lie"),
    "raj": (*SEATED, "paper", "wave", "carry_one", "carry_bag", "carry_board", "paint", "write"),
    "pereira": (*SEATED, "paper", "write", "telephone"),
    "nasreen": (*SEATED, "lie", "doze", "carry_one"),
    "leela": (*SEATED, "paper", "write", "wave"),
    "meher": (*EVERYONE, "sit", "look_away"),
    "kavita": (*SEATED, "telephone", "lie", "reach", "weep", "paper"),
    "kavita_night": (*SEATED, "telephone", "lie", "reach", "weep"),
    "mother": (*SEATED, "telephone", "weep", "lie", "doze"),
    "menon": (*SEATED, "paper", "carry_one"),
    "joshi": (*SEATED, "paper", "write", "telephone"),
    "bhatia": (*SEATED, "paper", "write", "telephone"),
    "usha": (*EVERYONE, "sit", "type", "look_away"),
    "mary": (*EVERYONE, "sit", "type", "look_away"),
    "agent": (*EVERYONE, "sit", "sit_talk", "write", "telephone"),
    "interviewer": (*EVERYONE, "sit", "sit_talk", "write", "telephone"),
    "school_clerk": (*EVERYONE, "sit", "write"),
    "fernandes": (*SEATED, "paper", "write"),
    "landlady": (*EVERYONE, "sit", "look_away"),
    "shopkeeper": (*EVERYONE, "sit"),
    "chacha": (*SEATED, "paper", "carry_one", "wave"),
    "paper_man": (*EVERYONE, "sit", "paper"),
    "key_maker": (*EVERYONE, "sit", "kneel"),
    "boy": (*EVERYONE, "sit", "wave", "carry_one"),
    "conductor": (*EVERYONE, "paper"),
    "postman": (*EVERYONE, "paper"),
    "sushila": (*EVERYONE, "kneel", "look_away"),
    "passer_man": (*EVERYONE, "carry_canopy"),
    "passer_woman": EVERYONE,
    "school_girl": (*EVERYONE, "wave", "carry_one"),
    "kulkarni": (*SEATED, "type", "write", "paper", "telephone"),
    "constable": (*EVERYONE, "sit", "look_away", "write"),
    "wardress": (*EVERYONE, "sit", "look_away"),
    "walker_clerk": ("stand", "carry_canopy"),
    "walker_aunt": ("stand", "carry_one"),
    "walker_porter": ("stand", "carry_one"),
    "walker_student": ("stand", "carry_canopy"),
}

SEEN_ASIDE = frozenset(who for who in POSES_OF if who.startswith("walker_"))
"""Who only ever passes from one side of the picture to the other."""
