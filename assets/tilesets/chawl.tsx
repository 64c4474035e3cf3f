<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="chawl" tilewidth="536" tileheight="424" tilecount="59" columns="0" objectalignment="bottomleft">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image width="536" height="232" source="chawl/chawl_sky.png"/>
 </tile>
 <tile id="1">
  <image width="312" height="232" source="chawl/full_moon.png"/>
 </tile>
 <tile id="2">
  <image width="536" height="128" source="chawl/mill_sheds.png"/>
 </tile>
 <tile id="3">
  <image width="104" height="280" source="chawl/mill_chimney.png"/>
 </tile>
 <tile id="4">
  <image width="344" height="100" source="chawl/tin_roof.png"/>
 </tile>
 <tile id="5">
  <image width="344" height="100" source="chawl/tile_roof.png"/>
 </tile>
 <tile id="6">
  <image width="536" height="168" source="chawl/near_roof.png"/>
 </tile>
 <tile id="7">
  <image width="312" height="256" source="chawl/den_front.png"/>
 </tile>
 <tile id="8">
  <image width="144" height="180" source="chawl/den_curtain.png"/>
 </tile>
 <tile id="9">
  <image width="224" height="152" source="chawl/den_lamp_spill.png"/>
 </tile>
 <tile id="10">
  <image width="84" height="72" source="chawl/folded_shirt.png"/>
 </tile>
 <tile id="11">
  <image width="360" height="192" source="chawl/loom_shed.png"/>
 </tile>
 <tile id="12">
  <image width="200" height="80" source="chawl/weaver_bench.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="39" width="165" height="27"/>
  </objectgroup>
 </tile>
 <tile id="13">
  <image width="248" height="208" source="chawl/liquor_front.png"/>
 </tile>
 <tile id="14">
  <image width="104" height="120" source="chawl/strike_poster.png"/>
 </tile>
 <tile id="15">
  <image width="280" height="208" source="chawl/mill_wall_gate.png"/>
 </tile>
 <tile id="16">
  <image width="184" height="216" source="chawl/paan_stall.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="23" y="180" width="139" height="21"/>
  </objectgroup>
 </tile>
 <tile id="17">
  <image width="104" height="252" source="chawl/bracket_lamp.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="41" y="223" width="19" height="16"/>
  </objectgroup>
 </tile>
 <tile id="18">
  <image width="280" height="96" source="chawl/gallery_rail.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="71" width="256" height="12"/>
  </objectgroup>
 </tile>
 <tile id="19">
  <image width="52" height="200" source="chawl/gallery_end.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="23" width="16" height="164"/>
  </objectgroup>
 </tile>
 <tile id="20">
  <image width="64" height="292" source="chawl/chawl_stairs.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="15" y="17" width="32" height="260"/>
  </objectgroup>
 </tile>
 <tile id="21">
  <image width="152" height="216" source="chawl/door_strokes.png"/>
 </tile>
 <tile id="22">
  <image width="152" height="216" source="chawl/neighbour_curtain.png"/>
 </tile>
 <tile id="23">
  <image width="120" height="128" source="chawl/gallery_window.png"/>
 </tile>
 <tile id="24">
  <image width="124" height="56" source="chawl/high_shelf.png"/>
 </tile>
 <tile id="25">
  <image width="64" height="64" source="chawl/shanta_tin.png"/>
 </tile>
 <tile id="26">
  <image width="56" height="52" source="chawl/good_cup.png"/>
 </tile>
 <tile id="27">
  <image width="68" height="76" source="chawl/school_list.png"/>
 </tile>
 <tile id="28">
  <image width="80" height="116" source="chawl/shirt_peg.png"/>
 </tile>
 <tile id="29">
  <image width="80" height="116" source="chawl/shirt_peg_bare.png"/>
 </tile>
 <tile id="30">
  <image width="56" height="80" source="chawl/thread_peg.png"/>
 </tile>
 <tile id="31">
  <image width="124" height="100" source="chawl/chulha.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="57" width="88" height="28"/>
  </objectgroup>
 </tile>
 <tile id="32">
  <image width="128" height="84" source="chawl/brass_shelf.png"/>
 </tile>
 <tile id="33">
  <image width="72" height="92" source="chawl/flour_tin.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="60" width="37" height="19"/>
  </objectgroup>
 </tile>
 <tile id="34">
  <image width="72" height="96" source="chawl/rice_tin.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="64" width="37" height="19"/>
  </objectgroup>
 </tile>
 <tile id="35">
  <image width="96" height="116" source="chawl/water_pots.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="76" width="59" height="25"/>
  </objectgroup>
 </tile>
 <tile id="36">
  <image width="124" height="96" source="chawl/shanta_trunk.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="55" width="88" height="27"/>
  </objectgroup>
 </tile>
 <tile id="37">
  <image width="88" height="56" source="chawl/loom_shuttle.png"/>
 </tile>
 <tile id="38">
  <image width="104" height="96" source="chawl/bedding_roll.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="57" width="67" height="24"/>
  </objectgroup>
 </tile>
 <tile id="39">
  <image width="176" height="100" source="chawl/spread_mattress.png"/>
 </tile>
 <tile id="40">
  <image width="164" height="100" source="chawl/gauri_asleep.png"/>
 </tile>
 <tile id="41">
  <image width="64" height="84" source="chawl/kerosene_lamp.png"/>
 </tile>
 <tile id="42">
  <image width="112" height="156" source="chawl/common_tap.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="111" width="72" height="32"/>
  </objectgroup>
 </tile>
 <tile id="43">
  <image width="132" height="88" source="chawl/chawl_stone.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="19" y="47" width="93" height="27"/>
  </objectgroup>
 </tile>
 <tile id="44">
  <image width="112" height="128" source="chawl/moon_drum.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="84" width="69" height="31"/>
  </objectgroup>
 </tile>
 <tile id="45">
  <image width="312" height="88" source="chawl/pot_queue.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="52" width="275" height="21"/>
  </objectgroup>
 </tile>
 <tile id="46">
  <image width="376" height="424" source="chawl/cotton_tree.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="161" y="385" width="59" height="25"/>
  </objectgroup>
 </tile>
 <tile id="47">
  <image width="204" height="124" source="chawl/rope_cot.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="68" width="165" height="41"/>
  </objectgroup>
 </tile>
 <tile id="48">
  <image width="536" height="136" source="chawl/eave_shadow.png"/>
 </tile>
 <tile id="49">
  <image width="312" height="200" source="chawl/tree_shadow.png"/>
 </tile>
 <tile id="50">
  <image width="168" height="192" source="chawl/moon_on_floor.png"/>
 </tile>
 <tile id="51">
  <image width="280" height="88" source="chawl/smoke.png"/>
 </tile>
 <tile id="52">
  <image width="224" height="112" source="chawl/gallery_washing.png"/>
 </tile>
 <tile id="53">
  <image width="304" height="264" source="chawl/chimney_shadow.png"/>
 </tile>
 <tile id="54">
  <image width="96" height="68" source="chawl/lane_dog.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="39" width="59" height="16"/>
  </objectgroup>
 </tile>
 <tile id="55">
  <image width="168" height="112" source="chawl/cycle.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="23" y="84" width="120" height="15"/>
  </objectgroup>
 </tile>
 <tile id="56">
  <image width="80" height="76" source="chawl/ember_pot.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="44" width="43" height="17"/>
  </objectgroup>
 </tile>
 <tile id="57">
  <image width="248" height="136" source="chawl/handcart.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="23" y="92" width="200" height="29"/>
  </objectgroup>
 </tile>
 <tile id="58">
  <image width="216" height="280" source="chawl/stair_flight.png"/>
 </tile>
</tileset>
