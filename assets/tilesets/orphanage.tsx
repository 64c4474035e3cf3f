<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="orphanage" tilewidth="488" tileheight="412" tilecount="74" columns="0" objectalignment="bottomleft">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image width="112" height="184" source="orphanage/cot_pooja.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="68" width="80" height="104"/>
  </objectgroup>
 </tile>
 <tile id="1">
  <image width="112" height="184" source="orphanage/cot_tara.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="68" width="80" height="104"/>
  </objectgroup>
 </tile>
 <tile id="2">
  <image width="112" height="184" source="orphanage/cot_empty.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="68" width="80" height="104"/>
  </objectgroup>
 </tile>
 <tile id="3">
  <image width="112" height="184" source="orphanage/cot_side.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="68" width="80" height="104"/>
  </objectgroup>
 </tile>
 <tile id="4">
  <image width="112" height="184" source="orphanage/cot_curled.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="68" width="80" height="104"/>
  </objectgroup>
 </tile>
 <tile id="5">
  <image width="112" height="184" source="orphanage/cot_under.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="68" width="80" height="104"/>
  </objectgroup>
 </tile>
 <tile id="6">
  <image width="112" height="184" source="orphanage/cot_sprawled.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="68" width="80" height="104"/>
  </objectgroup>
 </tile>
 <tile id="7">
  <image width="112" height="184" source="orphanage/cot_doll.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="68" width="80" height="104"/>
  </objectgroup>
 </tile>
 <tile id="8">
  <image width="112" height="124" source="orphanage/washstand.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="80" width="80" height="32"/>
  </objectgroup>
 </tile>
 <tile id="9">
  <image width="72" height="52" source="orphanage/bowl.png"/>
 </tile>
 <tile id="10">
  <image width="88" height="60" source="orphanage/drip.png"/>
 </tile>
 <tile id="11">
  <image width="188" height="108" source="orphanage/trunks.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="60" width="156" height="36"/>
  </objectgroup>
 </tile>
 <tile id="12">
  <image width="80" height="76" source="orphanage/trunks_bed.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="39" width="48" height="25"/>
  </objectgroup>
 </tile>
 <tile id="13">
  <image width="152" height="180" source="orphanage/damp.png"/>
 </tile>
 <tile id="14">
  <image width="92" height="108" source="orphanage/rules.png"/>
 </tile>
 <tile id="15">
  <image width="80" height="104" source="orphanage/school_clock.png"/>
 </tile>
 <tile id="16">
  <image width="124" height="104" source="orphanage/coat_hook.png"/>
 </tile>
 <tile id="17">
  <image width="124" height="124" source="orphanage/mosquito_net.png"/>
 </tile>
 <tile id="18">
  <image width="176" height="120" source="orphanage/matron_table.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="72" width="144" height="36"/>
  </objectgroup>
 </tile>
 <tile id="19">
  <image width="68" height="88" source="orphanage/lamp.png"/>
 </tile>
 <tile id="20">
  <image width="88" height="128" source="orphanage/matron_chair.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="19" y="80" width="51" height="36"/>
  </objectgroup>
 </tile>
 <tile id="21">
  <image width="116" height="100" source="orphanage/keys_board.png"/>
 </tile>
 <tile id="22">
  <image width="84" height="96" source="orphanage/niche.png"/>
 </tile>
 <tile id="23">
  <image width="48" height="68" source="orphanage/candle.png"/>
 </tile>
 <tile id="24">
  <image width="264" height="60" source="orphanage/shoes.png"/>
 </tile>
 <tile id="25">
  <image width="188" height="100" source="orphanage/visitors_bench.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="60" width="156" height="28"/>
  </objectgroup>
 </tile>
 <tile id="26">
  <image width="100" height="116" source="orphanage/picture_frame.png"/>
 </tile>
 <tile id="27">
  <image width="72" height="60" source="orphanage/loose_brick.png"/>
 </tile>
 <tile id="28">
  <image width="112" height="92" source="orphanage/notice_board.png"/>
 </tile>
 <tile id="29">
  <image width="64" height="80" source="orphanage/almanac.png"/>
 </tile>
 <tile id="30">
  <image width="80" height="104" source="orphanage/water_jar.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="19" y="64" width="43" height="28"/>
  </objectgroup>
 </tile>
 <tile id="31">
  <image width="56" height="120" source="orphanage/broom.png"/>
 </tile>
 <tile id="32">
  <image width="136" height="120" source="orphanage/desk_pencil.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="60" width="101" height="48"/>
  </objectgroup>
 </tile>
 <tile id="33">
  <image width="136" height="120" source="orphanage/desk_slate.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="60" width="101" height="48"/>
  </objectgroup>
 </tile>
 <tile id="34">
  <image width="136" height="120" source="orphanage/desk_carved.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="60" width="101" height="48"/>
  </objectgroup>
 </tile>
 <tile id="35">
  <image width="56" height="44" source="orphanage/pencil.png"/>
 </tile>
 <tile id="36">
  <image width="168" height="196" source="orphanage/blackboard.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="28" y="160" width="112" height="24"/>
  </objectgroup>
 </tile>
 <tile id="37">
  <image width="136" height="96" source="orphanage/alphabet.png"/>
 </tile>
 <tile id="38">
  <image width="136" height="112" source="orphanage/teacher_table.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="68" width="104" height="32"/>
  </objectgroup>
 </tile>
 <tile id="39">
  <image width="168" height="204" source="orphanage/store_shelf.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="15" y="160" width="139" height="32"/>
  </objectgroup>
 </tile>
 <tile id="40">
  <image width="64" height="48" source="orphanage/paper.png"/>
 </tile>
 <tile id="41">
  <image width="136" height="100" source="orphanage/sacks.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="56" width="101" height="32"/>
  </objectgroup>
 </tile>
 <tile id="42">
  <image width="132" height="88" source="orphanage/mattress.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="48" width="97" height="28"/>
  </objectgroup>
 </tile>
 <tile id="43">
  <image width="128" height="168" source="orphanage/linen_press.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="124" width="96" height="32"/>
  </objectgroup>
 </tile>
 <tile id="44">
  <image width="124" height="112" source="orphanage/wall_map.png"/>
 </tile>
 <tile id="45">
  <image width="64" height="232" source="orphanage/pillar.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="15" y="196" width="35" height="24"/>
  </objectgroup>
 </tile>
 <tile id="46">
  <image width="376" height="412" source="orphanage/swing_tree.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="156" y="360" width="64" height="40"/>
  </objectgroup>
 </tile>
 <tile id="47">
  <image width="84" height="136" source="orphanage/pump.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="92" width="44" height="32"/>
  </objectgroup>
 </tile>
 <tile id="48">
  <image width="100" height="72" source="orphanage/washing_stone.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="32" width="68" height="28"/>
  </objectgroup>
 </tile>
 <tile id="49">
  <image width="72" height="136" source="orphanage/bell.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="23" y="104" width="27" height="20"/>
  </objectgroup>
 </tile>
 <tile id="50">
  <image width="288" height="108" source="orphanage/yard_line.png"/>
 </tile>
 <tile id="51">
  <image width="216" height="160" source="orphanage/gate_closed.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="129" width="192" height="19"/>
  </objectgroup>
 </tile>
 <tile id="52">
  <image width="216" height="160" source="orphanage/gate_open.png"/>
 </tile>
 <tile id="53">
  <image width="84" height="200" source="orphanage/gate_pillar.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="160" width="52" height="28"/>
  </objectgroup>
 </tile>
 <tile id="54">
  <image width="280" height="120" source="orphanage/yard_wall.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="88" width="256" height="20"/>
  </objectgroup>
 </tile>
 <tile id="55">
  <image width="152" height="208" source="orphanage/banana.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="60" y="168" width="32" height="28"/>
  </objectgroup>
 </tile>
 <tile id="56">
  <image width="152" height="80" source="orphanage/puddle.png"/>
 </tile>
 <tile id="57">
  <image width="112" height="152" source="orphanage/drying_cots.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="112" width="77" height="28"/>
  </objectgroup>
 </tile>
 <tile id="58">
  <image width="216" height="68" source="orphanage/plinth_step.png"/>
 </tile>
 <tile id="59">
  <image width="136" height="172" source="orphanage/window_barred.png"/>
 </tile>
 <tile id="60">
  <image width="136" height="208" source="orphanage/matron_door.png"/>
 </tile>
 <tile id="61">
  <image width="108" height="124" source="orphanage/plate_rack.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="84" width="76" height="28"/>
  </objectgroup>
 </tile>
 <tile id="62">
  <image width="84" height="136" source="orphanage/rolled_mats.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="19" y="100" width="45" height="24"/>
  </objectgroup>
 </tile>
 <tile id="63">
  <image width="92" height="100" source="orphanage/night_table.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="60" width="57" height="28"/>
  </objectgroup>
 </tile>
 <tile id="64">
  <image width="112" height="68" source="orphanage/skipping_rope.png"/>
 </tile>
 <tile id="65">
  <image width="136" height="104" source="orphanage/bush.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="33" y="68" width="69" height="24"/>
  </objectgroup>
 </tile>
 <tile id="66">
  <image width="72" height="80" source="orphanage/milestone.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="48" width="37" height="20"/>
  </objectgroup>
 </tile>
 <tile id="67">
  <image width="124" height="100" source="orphanage/slate_chest.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="56" width="92" height="32"/>
  </objectgroup>
 </tile>
 <tile id="68">
  <image width="220" height="108" source="orphanage/hopscotch.png"/>
 </tile>
 <tile id="69">
  <image width="488" height="60" source="orphanage/standing_places.png"/>
 </tile>
 <tile id="70">
  <image width="120" height="96" source="orphanage/left_behind.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="52" width="88" height="32"/>
  </objectgroup>
 </tile>
 <tile id="71">
  <image width="80" height="220" source="orphanage/ladder.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="188" width="40" height="20"/>
  </objectgroup>
 </tile>
 <tile id="72">
  <image width="136" height="104" source="orphanage/bush_flowering.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="33" y="68" width="69" height="24"/>
  </objectgroup>
 </tile>
 <tile id="73">
  <image width="152" height="248" source="orphanage/papaya.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="63" y="208" width="27" height="28"/>
  </objectgroup>
 </tile>
</tileset>
