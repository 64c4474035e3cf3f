<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="hostel" tilewidth="408" tileheight="344" tilecount="96" columns="0" objectalignment="bottomleft">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image width="112" height="192" source="hostel/bed_bare.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="73" width="80" height="107"/>
  </objectgroup>
 </tile>
 <tile id="1">
  <image width="112" height="192" source="hostel/bed_hers.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="73" width="80" height="107"/>
  </objectgroup>
 </tile>
 <tile id="2">
  <image width="112" height="192" source="hostel/bed_flowered.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="73" width="80" height="107"/>
  </objectgroup>
 </tile>
 <tile id="3">
  <image width="112" height="192" source="hostel/bed_blue.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="73" width="80" height="107"/>
  </objectgroup>
 </tile>
 <tile id="4">
  <image width="112" height="192" source="hostel/bed_nasreen.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="73" width="80" height="107"/>
  </objectgroup>
 </tile>
 <tile id="5">
  <image width="112" height="168" source="hostel/leela_cot.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="65" width="80" height="91"/>
  </objectgroup>
 </tile>
 <tile id="6">
  <image width="160" height="208" source="hostel/black_curtain.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="127" y="183" width="16" height="13"/>
  </objectgroup>
 </tile>
 <tile id="7">
  <image width="160" height="208" source="hostel/black_curtain_open.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="127" y="183" width="16" height="13"/>
  </objectgroup>
 </tile>
 <tile id="8">
  <image width="176" height="148" source="hostel/desk_leela.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="92" width="144" height="44"/>
  </objectgroup>
 </tile>
 <tile id="9">
  <image width="80" height="120" source="hostel/leela_chair.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="19" y="76" width="43" height="32"/>
  </objectgroup>
 </tile>
 <tile id="10">
  <image width="64" height="108" source="hostel/night_lamp.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="76" width="29" height="20"/>
  </objectgroup>
 </tile>
 <tile id="11">
  <image width="108" height="120" source="hostel/bed_locker.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="76" width="76" height="32"/>
  </objectgroup>
 </tile>
 <tile id="12">
  <image width="212" height="96" source="hostel/trunk_row.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="52" width="180" height="32"/>
  </objectgroup>
 </tile>
 <tile id="13">
  <image width="40" height="96" source="hostel/trunk_padlock.png"/>
 </tile>
 <tile id="14">
  <image width="156" height="148" source="hostel/damp_stain.png"/>
 </tile>
 <tile id="15">
  <image width="96" height="88" source="hostel/bucket_drip.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="23" y="52" width="48" height="24"/>
  </objectgroup>
 </tile>
 <tile id="16">
  <image width="88" height="84" source="hostel/bucket_dry.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="48" width="48" height="24"/>
  </objectgroup>
 </tile>
 <tile id="17">
  <image width="88" height="128" source="hostel/matka_stand.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="84" width="48" height="29"/>
  </objectgroup>
 </tile>
 <tile id="18">
  <image width="96" height="92" source="hostel/pinned_pictures.png"/>
 </tile>
 <tile id="19">
  <image width="108" height="120" source="hostel/kept_cup.png"/>
 </tile>
 <tile id="20">
  <image width="108" height="120" source="hostel/kept_tumbler.png"/>
 </tile>
 <tile id="21">
  <image width="108" height="120" source="hostel/kept_photograph.png"/>
 </tile>
 <tile id="22">
  <image width="108" height="120" source="hostel/kept_lamp.png"/>
 </tile>
 <tile id="23">
  <image width="108" height="120" source="hostel/kept_steel_bowl.png"/>
 </tile>
 <tile id="24">
  <image width="108" height="120" source="hostel/kept_cutting.png"/>
 </tile>
 <tile id="25">
  <image width="108" height="120" source="hostel/kept_thread.png"/>
 </tile>
 <tile id="26">
  <image width="108" height="120" source="hostel/kept_doormat.png"/>
 </tile>
 <tile id="27">
  <image width="108" height="120" source="hostel/kept_curtain.png"/>
 </tile>
 <tile id="28">
  <image width="108" height="120" source="hostel/kept_shorthand_book.png"/>
 </tile>
 <tile id="29">
  <image width="108" height="120" source="hostel/kept_tape.png"/>
 </tile>
 <tile id="30">
  <image width="108" height="120" source="hostel/kept_typewriter_ribbon.png"/>
 </tile>
 <tile id="31">
  <image width="184" height="180" source="hostel/window_roofs.png"/>
 </tile>
 <tile id="32">
  <image width="144" height="152" source="hostel/window_mess.png"/>
 </tile>
 <tile id="33">
  <image width="320" height="136" source="hostel/corridor_washing.png"/>
 </tile>
 <tile id="34">
  <image width="152" height="136" source="hostel/clothes_horse.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="100" width="117" height="24"/>
  </objectgroup>
 </tile>
 <tile id="35">
  <image width="80" height="112" source="hostel/wall_telephone.png"/>
 </tile>
 <tile id="36">
  <image width="64" height="76" source="hostel/call_book.png"/>
 </tile>
 <tile id="37">
  <image width="72" height="100" source="hostel/oval_mirror.png"/>
 </tile>
 <tile id="38">
  <image width="168" height="128" source="hostel/ironing_table.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="81" width="133" height="35"/>
  </objectgroup>
 </tile>
 <tile id="39">
  <image width="136" height="208" source="hostel/hostel_bathroom.png"/>
 </tile>
 <tile id="40">
  <image width="144" height="96" source="hostel/towel_pegs.png"/>
 </tile>
 <tile id="41">
  <image width="64" height="72" source="hostel/hostel_bulb.png"/>
 </tile>
 <tile id="42">
  <image width="112" height="72" source="hostel/sand_buckets.png"/>
 </tile>
 <tile id="43">
  <image width="168" height="56" source="hostel/slippers_row.png"/>
 </tile>
 <tile id="44">
  <image width="152" height="76" source="hostel/corridor_bench.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="40" width="120" height="24"/>
  </objectgroup>
 </tile>
 <tile id="45">
  <image width="408" height="208" source="hostel/glass_screen.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="175" width="384" height="21"/>
  </objectgroup>
 </tile>
 <tile id="46">
  <image width="104" height="140" source="hostel/register_ledger.png"/>
 </tile>
 <tile id="47">
  <image width="168" height="216" source="hostel/stairs_up.png"/>
 </tile>
 <tile id="48">
  <image width="128" height="152" source="hostel/rules_board.png"/>
 </tile>
 <tile id="49">
  <image width="140" height="120" source="hostel/letters_rack.png"/>
 </tile>
 <tile id="50">
  <image width="88" height="112" source="hostel/hall_umbrellas.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="23" y="76" width="43" height="24"/>
  </objectgroup>
 </tile>
 <tile id="51">
  <image width="184" height="100" source="hostel/hall_bench.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="61" width="152" height="27"/>
  </objectgroup>
 </tile>
 <tile id="52">
  <image width="96" height="148" source="hostel/fern_stand.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="25" y="105" width="45" height="31"/>
  </objectgroup>
 </tile>
 <tile id="53">
  <image width="120" height="100" source="hostel/hall_map.png"/>
 </tile>
 <tile id="54">
  <image width="200" height="124" source="hostel/warden_desk.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="73" width="168" height="39"/>
  </objectgroup>
 </tile>
 <tile id="55">
  <image width="84" height="128" source="hostel/warden_chair.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="81" width="44" height="35"/>
  </objectgroup>
 </tile>
 <tile id="56">
  <image width="124" height="144" source="hostel/key_cupboard.png"/>
 </tile>
 <tile id="57">
  <image width="88" height="88" source="hostel/warden_clock.png"/>
 </tile>
 <tile id="58">
  <image width="104" height="140" source="hostel/warden_safe.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="89" width="69" height="39"/>
  </objectgroup>
 </tile>
 <tile id="59">
  <image width="60" height="68" source="hostel/warden_guest_card.png"/>
 </tile>
 <tile id="60">
  <image width="72" height="92" source="hostel/warden_calendar.png"/>
 </tile>
 <tile id="61">
  <image width="100" height="136" source="hostel/parlour_chair.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="84" width="60" height="40"/>
  </objectgroup>
 </tile>
 <tile id="62">
  <image width="104" height="100" source="hostel/parlour_table.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="25" y="57" width="53" height="31"/>
  </objectgroup>
 </tile>
 <tile id="63">
  <image width="128" height="148" source="hostel/parlour_founder.png"/>
 </tile>
 <tile id="64">
  <image width="168" height="124" source="hostel/parlour_harmonium.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="76" width="133" height="36"/>
  </objectgroup>
 </tile>
 <tile id="65">
  <image width="80" height="112" source="hostel/parlour_clock.png"/>
 </tile>
 <tile id="66">
  <image width="152" height="180" source="hostel/shaft_window.png"/>
 </tile>
 <tile id="67">
  <image width="128" height="192" source="hostel/china_cabinet.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="143" width="96" height="37"/>
  </objectgroup>
 </tile>
 <tile id="68">
  <image width="280" height="152" source="hostel/parlour_rug.png"/>
 </tile>
 <tile id="69">
  <image width="288" height="128" source="hostel/mess_table.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="60" width="253" height="56"/>
  </objectgroup>
 </tile>
 <tile id="70">
  <image width="256" height="128" source="hostel/mess_table_bare.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="60" width="221" height="56"/>
  </objectgroup>
 </tile>
 <tile id="71">
  <image width="136" height="176" source="hostel/tea_urn.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="127" width="101" height="37"/>
  </objectgroup>
 </tile>
 <tile id="72">
  <image width="176" height="136" source="hostel/kitchen_hatch.png"/>
 </tile>
 <tile id="73">
  <image width="112" height="128" source="hostel/mess_menu_board.png"/>
 </tile>
 <tile id="74">
  <image width="152" height="112" source="hostel/mess_plates.png"/>
 </tile>
 <tile id="75">
  <image width="96" height="112" source="hostel/mess_basin.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="76" width="56" height="24"/>
  </objectgroup>
 </tile>
 <tile id="76">
  <image width="76" height="136" source="hostel/mess_filter.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="95" width="36" height="29"/>
  </objectgroup>
 </tile>
 <tile id="77">
  <image width="200" height="120" source="hostel/wash_taps.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="84" width="165" height="24"/>
  </objectgroup>
 </tile>
 <tile id="78">
  <image width="216" height="208" source="hostel/bath_stalls.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="175" width="192" height="21"/>
  </objectgroup>
 </tile>
 <tile id="79">
  <image width="136" height="92" source="hostel/wash_stone.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="55" width="101" height="25"/>
  </objectgroup>
 </tile>
 <tile id="80">
  <image width="64" height="72" source="hostel/wash_mirror.png"/>
 </tile>
 <tile id="81">
  <image width="280" height="136" source="hostel/hostel_wall.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="104" width="256" height="20"/>
  </objectgroup>
 </tile>
 <tile id="82">
  <image width="200" height="120" source="hostel/bougainvillea.png"/>
 </tile>
 <tile id="83">
  <image width="288" height="180" source="hostel/hostel_gate.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="148" width="36" height="20"/>
  </objectgroup>
 </tile>
 <tile id="84">
  <image width="120" height="152" source="hostel/yard_notice.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="23" y="120" width="75" height="20"/>
  </objectgroup>
 </tile>
 <tile id="85">
  <image width="184" height="88" source="hostel/yard_bench.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="49" width="152" height="27"/>
  </objectgroup>
 </tile>
 <tile id="86">
  <image width="156" height="112" source="hostel/lady_bicycle.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="25" y="79" width="107" height="21"/>
  </objectgroup>
 </tile>
 <tile id="87">
  <image width="192" height="108" source="hostel/croton_pots.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="73" width="157" height="23"/>
  </objectgroup>
 </tile>
 <tile id="88">
  <image width="112" height="136" source="hostel/yard_tank.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="95" width="72" height="29"/>
  </objectgroup>
 </tile>
 <tile id="89">
  <image width="104" height="152" source="hostel/floor_mattress.png"/>
 </tile>
 <tile id="90">
  <image width="104" height="76" source="hostel/rolled_mattress.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="44" width="69" height="20"/>
  </objectgroup>
 </tile>
 <tile id="91">
  <image width="136" height="208" source="hostel/door_six.png"/>
 </tile>
 <tile id="92">
  <image width="136" height="208" source="hostel/door_seven.png"/>
 </tile>
 <tile id="93">
  <image width="172" height="344" source="hostel/coir_runner.png"/>
 </tile>
 <tile id="94">
  <image width="64" height="140" source="hostel/brass_doorbell.png"/>
 </tile>
 <tile id="95">
  <image width="56" height="52" source="hostel/oil_lamp.png"/>
 </tile>
</tileset>
