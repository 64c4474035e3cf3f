<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="her_room" tilewidth="344" tileheight="240" tilecount="52" columns="0" objectalignment="bottomleft">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image width="152" height="216" source="her_room/own_door.png"/>
 </tile>
 <tile id="1">
  <image width="152" height="216" source="her_room/own_door_shut.png"/>
 </tile>
 <tile id="2">
  <image width="200" height="68" source="her_room/door_step.png"/>
 </tile>
 <tile id="3">
  <image width="64" height="92" source="her_room/door_bell.png"/>
 </tile>
 <tile id="4">
  <image width="152" height="136" source="her_room/joshi_window.png"/>
 </tile>
 <tile id="5">
  <image width="344" height="72" source="her_room/roof_edge.png"/>
 </tile>
 <tile id="6">
  <image width="344" height="52" source="her_room/roof_ridge.png"/>
 </tile>
 <tile id="7">
  <image width="168" height="200" source="her_room/trumpet_creeper.png"/>
 </tile>
 <tile id="8">
  <image width="88" height="132" source="her_room/tulsi.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="92" width="45" height="27"/>
  </objectgroup>
 </tile>
 <tile id="9">
  <image width="112" height="224" source="her_room/rope_swing.png"/>
 </tile>
 <tile id="10">
  <image width="64" height="72" source="her_room/letter_box.png"/>
 </tile>
 <tile id="11">
  <image width="152" height="156" source="her_room/window_lane.png"/>
 </tile>
 <tile id="12">
  <image width="52" height="72" source="her_room/strip_of_blue.png"/>
 </tile>
 <tile id="13">
  <image width="88" height="112" source="her_room/short_curtain.png"/>
 </tile>
 <tile id="14">
  <image width="64" height="80" source="her_room/cutting_in_jar.png"/>
 </tile>
 <tile id="15">
  <image width="116" height="208" source="her_room/own_bed.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="65" width="92" height="129"/>
  </objectgroup>
 </tile>
 <tile id="16">
  <image width="116" height="208" source="her_room/own_bed_bare.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="65" width="92" height="129"/>
  </objectgroup>
 </tile>
 <tile id="17">
  <image width="96" height="180" source="her_room/small_bed.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="65" width="72" height="101"/>
  </objectgroup>
 </tile>
 <tile id="18">
  <image width="140" height="112" source="her_room/own_table.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="15" y="71" width="111" height="28"/>
  </objectgroup>
 </tile>
 <tile id="19">
  <image width="92" height="140" source="her_room/own_typewriter.png"/>
 </tile>
 <tile id="20">
  <image width="72" height="152" source="her_room/scorched_lamp.png"/>
 </tile>
 <tile id="21">
  <image width="64" height="108" source="her_room/school_form.png"/>
 </tile>
 <tile id="22">
  <image width="52" height="104" source="her_room/ribbon_tin.png"/>
 </tile>
 <tile id="23">
  <image width="76" height="112" source="her_room/gauri_slate.png"/>
 </tile>
 <tile id="24">
  <image width="136" height="68" source="her_room/own_shelf.png"/>
 </tile>
 <tile id="25">
  <image width="52" height="56" source="her_room/home_cup.png"/>
 </tile>
 <tile id="26">
  <image width="48" height="56" source="her_room/home_tumbler.png"/>
 </tile>
 <tile id="27">
  <image width="64" height="52" source="her_room/home_bowl.png"/>
 </tile>
 <tile id="28">
  <image width="60" height="68" source="her_room/home_photograph.png"/>
 </tile>
 <tile id="29">
  <image width="48" height="68" source="her_room/home_book.png"/>
 </tile>
 <tile id="30">
  <image width="52" height="52" source="her_room/home_thread.png"/>
 </tile>
 <tile id="31">
  <image width="52" height="52" source="her_room/home_tape.png"/>
 </tile>
 <tile id="32">
  <image width="52" height="68" source="her_room/key_hook.png"/>
 </tile>
 <tile id="33">
  <image width="60" height="72" source="her_room/two_keys.png"/>
 </tile>
 <tile id="34">
  <image width="68" height="76" source="her_room/gauri_satchel.png"/>
 </tile>
 <tile id="35">
  <image width="80" height="60" source="her_room/school_shoes.png"/>
 </tile>
 <tile id="36">
  <image width="92" height="100" source="her_room/nail_drawing.png"/>
 </tile>
 <tile id="37">
  <image width="92" height="100" source="her_room/nail_padlock.png"/>
 </tile>
 <tile id="38">
  <image width="92" height="100" source="her_room/nail_board.png"/>
 </tile>
 <tile id="39">
  <image width="92" height="100" source="her_room/nail_photograph.png"/>
 </tile>
 <tile id="40">
  <image width="76" height="104" source="her_room/mother_clock.png"/>
 </tile>
 <tile id="41">
  <image width="92" height="112" source="her_room/mother_chair.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="73" width="51" height="25"/>
  </objectgroup>
 </tile>
 <tile id="42">
  <image width="64" height="72" source="her_room/mother_picture.png"/>
 </tile>
 <tile id="43">
  <image width="48" height="136" source="her_room/half_wall.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="15" y="65" width="16" height="57"/>
  </objectgroup>
 </tile>
 <tile id="44">
  <image width="100" height="108" source="her_room/one_ring.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="13" y="60" width="72" height="35"/>
  </objectgroup>
 </tile>
 <tile id="45">
  <image width="224" height="108" source="her_room/swept_arcs.png"/>
 </tile>
 <tile id="46">
  <image width="164" height="116" source="her_room/rag_rug.png"/>
 </tile>
 <tile id="47">
  <image width="304" height="240" source="her_room/palm_over.png"/>
 </tile>
 <tile id="48">
  <image width="100" height="68" source="her_room/roof_cat.png"/>
 </tile>
 <tile id="49">
  <image width="84" height="76" source="her_room/roof_pane.png"/>
 </tile>
 <tile id="50">
  <image width="96" height="96" source="her_room/lost_kite.png"/>
 </tile>
 <tile id="51">
  <image width="64" height="140" source="her_room/glass_lamp.png"/>
 </tile>
</tileset>
