<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="lane" tilewidth="584" tileheight="408" tilecount="78" columns="0" objectalignment="bottomleft">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image width="104" height="108" source="lane/arch_wood.png"/>
 </tile>
 <tile id="1">
  <image width="104" height="108" source="lane/arch_wood_lit.png"/>
 </tile>
 <tile id="2">
  <image width="104" height="108" source="lane/arch_wood_someone.png"/>
 </tile>
 <tile id="3">
  <image width="104" height="108" source="lane/arch_verm.png"/>
 </tile>
 <tile id="4">
  <image width="104" height="108" source="lane/arch_verm_lit.png"/>
 </tile>
 <tile id="5">
  <image width="104" height="108" source="lane/arch_verm_someone.png"/>
 </tile>
 <tile id="6">
  <image width="104" height="108" source="lane/square_dusk.png"/>
 </tile>
 <tile id="7">
  <image width="104" height="108" source="lane/square_dusk_lit.png"/>
 </tile>
 <tile id="8">
  <image width="104" height="108" source="lane/square_dusk_someone.png"/>
 </tile>
 <tile id="9">
  <image width="104" height="108" source="lane/square_leaf.png"/>
 </tile>
 <tile id="10">
  <image width="104" height="108" source="lane/square_leaf_lit.png"/>
 </tile>
 <tile id="11">
  <image width="104" height="108" source="lane/square_leaf_someone.png"/>
 </tile>
 <tile id="12">
  <image width="224" height="64" source="lane/sign_provisions.png"/>
 </tile>
 <tile id="13">
  <image width="200" height="64" source="lane/sign_thread.png"/>
 </tile>
 <tile id="14">
  <image width="152" height="56" source="lane/sign_tailor.png"/>
 </tile>
 <tile id="15">
  <image width="136" height="56" source="lane/sign_keys.png"/>
 </tile>
 <tile id="16">
  <image width="240" height="76" source="lane/awning_green.png"/>
 </tile>
 <tile id="17">
  <image width="184" height="76" source="lane/awning_red.png"/>
 </tile>
 <tile id="18">
  <image width="88" height="112" source="lane/matchbox_poster.png"/>
 </tile>
 <tile id="19">
  <image width="168" height="120" source="lane/film_posters.png"/>
 </tile>
 <tile id="20">
  <image width="216" height="180" source="lane/lane_shop_open.png"/>
 </tile>
 <tile id="21">
  <image width="208" height="180" source="lane/lane_shop_shutter.png"/>
 </tile>
 <tile id="22">
  <image width="104" height="192" source="lane/lane_door_joshi.png"/>
 </tile>
 <tile id="23">
  <image width="60" height="44" source="lane/lane_letter_slot.png"/>
 </tile>
 <tile id="24">
  <image width="96" height="180" source="lane/lane_door_house.png"/>
 </tile>
 <tile id="25">
  <image width="216" height="128" source="lane/lane_balcony.png"/>
 </tile>
 <tile id="26">
  <image width="152" height="72" source="lane/lane_washing_pole.png"/>
 </tile>
 <tile id="27">
  <image width="552" height="296" source="lane/hoarding_board.png"/>
 </tile>
 <tile id="28">
  <image width="120" height="72" source="lane/hoarding_mouth.png"/>
 </tile>
 <tile id="29">
  <image width="192" height="96" source="lane/hoarding_eyes.png"/>
 </tile>
 <tile id="30">
  <image width="552" height="296" source="lane/hoarding_face.png"/>
 </tile>
 <tile id="31">
  <image width="552" height="296" source="lane/hoarding_blue.png"/>
 </tile>
 <tile id="32">
  <image width="584" height="408" source="lane/lane_scaffold.png"/>
 </tile>
 <tile id="33">
  <image width="104" height="352" source="lane/lane_ladder_bamboo.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="324" width="48" height="15"/>
  </objectgroup>
 </tile>
 <tile id="34">
  <image width="152" height="84" source="lane/lane_paint_pots.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="47" width="112" height="25"/>
  </objectgroup>
 </tile>
 <tile id="35">
  <image width="84" height="48" source="lane/lane_brush_dropped.png"/>
 </tile>
 <tile id="36">
  <image width="240" height="208" source="lane/lane_gate_of_hostel.png"/>
 </tile>
 <tile id="37">
  <image width="240" height="64" source="lane/lane_gate_lamps.png"/>
 </tile>
 <tile id="38">
  <image width="320" height="72" source="lane/lane_hostel_board.png"/>
 </tile>
 <tile id="39">
  <image width="48" height="60" source="lane/lane_gate_bell.png"/>
 </tile>
 <tile id="40">
  <image width="80" height="68" source="lane/lane_visitors_notice.png"/>
 </tile>
 <tile id="41">
  <image width="216" height="96" source="lane/creeper.png"/>
 </tile>
 <tile id="42">
  <image width="216" height="96" source="lane/lane_garden.png"/>
 </tile>
 <tile id="43">
  <image width="104" height="204" source="lane/lane_booth.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="15" y="169" width="75" height="21"/>
  </objectgroup>
 </tile>
 <tile id="44">
  <image width="52" height="68" source="lane/lane_booth_list.png"/>
 </tile>
 <tile id="45">
  <image width="184" height="144" source="lane/key_board.png"/>
 </tile>
 <tile id="46">
  <image width="120" height="88" source="lane/key_maker_box.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="57" width="80" height="17"/>
  </objectgroup>
 </tile>
 <tile id="47">
  <image width="248" height="212" source="lane/lane_tea_stall.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="23" y="175" width="160" height="24"/>
  </objectgroup>
 </tile>
 <tile id="48">
  <image width="168" height="80" source="lane/lane_tea_bench.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="59" width="128" height="8"/>
  </objectgroup>
 </tile>
 <tile id="49">
  <image width="192" height="180" source="lane/newsstand.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="33" y="144" width="120" height="23"/>
  </objectgroup>
 </tile>
 <tile id="50">
  <image width="480" height="308" source="lane/lane_bus.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="33" y="247" width="400" height="48"/>
  </objectgroup>
 </tile>
 <tile id="51">
  <image width="256" height="136" source="lane/lane_taxi.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="25" y="95" width="203" height="28"/>
  </objectgroup>
 </tile>
 <tile id="52">
  <image width="192" height="112" source="lane/lane_handcart.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="23" y="73" width="144" height="25"/>
  </objectgroup>
 </tile>
 <tile id="53">
  <image width="168" height="112" source="lane/lane_bicycle.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="83" width="125" height="16"/>
  </objectgroup>
 </tile>
 <tile id="54">
  <image width="112" height="276" source="lane/lane_lamp.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="35" y="247" width="23" height="16"/>
  </objectgroup>
 </tile>
 <tile id="55">
  <image width="72" height="204" source="lane/lane_bus_pole.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="23" y="175" width="24" height="16"/>
  </objectgroup>
 </tile>
 <tile id="56">
  <image width="296" height="216" source="lane/lane_shelter.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="185" width="256" height="16"/>
  </objectgroup>
 </tile>
 <tile id="57">
  <image width="112" height="88" source="lane/lane_bus_board.png"/>
 </tile>
 <tile id="58">
  <image width="280" height="88" source="lane/lane_railing.png"/>
 </tile>
 <tile id="59">
  <image width="120" height="104" source="lane/lane_crates.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="68" width="80" height="23"/>
  </objectgroup>
 </tile>
 <tile id="60">
  <image width="240" height="72" source="lane/puddle_long.png"/>
 </tile>
 <tile id="61">
  <image width="196" height="72" source="lane/puddle_round.png"/>
 </tile>
 <tile id="62">
  <image width="196" height="72" source="lane/puddle_thin.png"/>
 </tile>
 <tile id="63">
  <image width="68" height="64" source="lane/lane_cat.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="41" width="27" height="9"/>
  </objectgroup>
 </tile>
 <tile id="64">
  <image width="176" height="92" source="lane/lane_bench_planks.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="63" width="133" height="16"/>
  </objectgroup>
 </tile>
 <tile id="65">
  <image width="52" height="48" source="lane/lane_crow.png"/>
 </tile>
 <tile id="66">
  <image width="192" height="280" source="lane/gulmohar_trunk.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="65" y="241" width="59" height="25"/>
  </objectgroup>
 </tile>
 <tile id="67">
  <image width="376" height="184" source="lane/crown_rains.png"/>
 </tile>
 <tile id="68">
  <image width="376" height="184" source="lane/crown_winter.png"/>
 </tile>
 <tile id="69">
  <image width="376" height="184" source="lane/crown_heat.png"/>
 </tile>
 <tile id="70">
  <image width="408" height="160" source="lane/skyline_mill.png"/>
 </tile>
 <tile id="71">
  <image width="408" height="160" source="lane/skyline_roofs.png"/>
 </tile>
 <tile id="72">
  <image width="280" height="104" source="lane/lane_far_trees.png"/>
 </tile>
 <tile id="73">
  <image width="72" height="72" source="lane/lane_moon.png"/>
 </tile>
 <tile id="74">
  <image width="184" height="160" source="lane/banana_cart.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="23" y="121" width="139" height="25"/>
  </objectgroup>
 </tile>
 <tile id="75">
  <image width="120" height="72" source="lane/flower_mat.png"/>
 </tile>
 <tile id="76">
  <image width="280" height="96" source="lane/verge.png"/>
 </tile>
 <tile id="77">
  <image width="280" height="96" source="lane/verge_flowering.png"/>
 </tile>
</tileset>
